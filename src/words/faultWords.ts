export { messageOf } from './en/faultWords.ts';
