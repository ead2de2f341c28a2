/** Text without what does not matter to somebody looking for it: case, accents, white space at the ends. */
export const foldText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
