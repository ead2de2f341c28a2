export { presentWords } from './en/presentWords.ts';
