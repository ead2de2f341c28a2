export { pictureWords } from './en/pictureWords.ts';
