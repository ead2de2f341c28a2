/** Widths of kinds of letters in ems of a usual sans serif, the first that holds; others are as wide as most. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{Mark}|\p{Default_Ignorable_Code_Point}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.35],
  [/[fijlrtI.,:;'’|!()\-\s]/u, 0.33],
  [/[mwMW@&—]/u, 0.88],
  [/\p{Lowercase}|\p{Number}/u, 0.56],
  [/\p{Uppercase}/u, 0.68],
];
const MOST = 0.6;

/** About how wide a line of text is, in ems: nothing here can measure fonts, and the same text always counts the same. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? MOST;
  return width;
}
