export { mapWords } from './en/mapWords.ts';
