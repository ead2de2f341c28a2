export { words } from './en/words.ts';
