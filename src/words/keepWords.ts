export { keepWords } from './en/keepWords.ts';
