export { helpWords } from './en/helpWords.ts';
