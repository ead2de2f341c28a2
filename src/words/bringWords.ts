export { bringWords } from './en/bringWords.ts';
