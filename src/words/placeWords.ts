export { placeWords } from './en/placeWords.ts';
