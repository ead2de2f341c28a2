// Control characters, which nobody sees; soft hyphens and zero-width spaces, which would cut names in two. Joiners stay: Persian and emoji are spelt with them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** The text with line feeds for all line ends, plain spaces for all spaces, and nothing invisible. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\u00ad\n/g, '\u00ad')
    .replace(INVISIBLE, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}
