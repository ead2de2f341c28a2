export { embedDialogWords } from './en/embedDialogWords.ts';
