export { aboutWords } from './en/aboutWords.ts';
