export { stepText } from './en/editWords.ts';
