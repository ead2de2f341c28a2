export { exportWords } from './en/exportWords.ts';
