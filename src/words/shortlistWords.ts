export { shortlistWords } from './en/shortlistWords.ts';
