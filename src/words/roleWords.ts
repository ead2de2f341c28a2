export { roleWords } from './en/roleWords.ts';
