export { readingWords } from './en/readingWords.ts';
