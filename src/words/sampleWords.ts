export { sampleWords } from './en/sampleWords.ts';
