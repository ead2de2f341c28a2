export { editWords } from './en/editWords.ts';
