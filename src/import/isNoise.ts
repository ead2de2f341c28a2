/** A text with more than this share of characters that no text has is no text. */
const MOST = 0.01;

/** Whether what was decoded is no text: it has a NUL, or too many control or replacement characters. */
export function isNoise(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g) ?? [];
  return text.includes('\u0000') || odd.length > text.length * MOST;
}
