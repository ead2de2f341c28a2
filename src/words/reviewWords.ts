export { reviewWords } from './en/reviewWords.ts';
