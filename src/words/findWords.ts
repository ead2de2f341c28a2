export { findWords } from './en/findWords.ts';
