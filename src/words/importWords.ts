export { importWords } from './en/importWords.ts';
