export { reasonText } from './en/reasonWords.ts';
