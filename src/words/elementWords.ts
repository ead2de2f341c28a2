export { elementWords } from './en/elementWords.ts';
