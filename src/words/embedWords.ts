export { embedWords } from './en/embedWords.ts';
