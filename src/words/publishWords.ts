export { publishWords } from './en/publishWords.ts';
