export { stepWords } from './en/stepWords.ts';
