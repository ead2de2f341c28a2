import { withoutControls } from '../text/withoutControls.ts';

/** What a spreadsheet may take for the beginning of a formula, after any white space; or a cell that begins with a control. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text as a CSV field (RFC 4180), always in quotes. A text that a spreadsheet might run as a formula is given an
 * apostrophe in front, as OWASP advises against CSV injection. What CSV cannot hold, such as a NUL, becomes U+FFFD.
 */
export function csvText(text: string): string {
  const clean = withoutControls(text);
  const harmless = FORMULA.test(clean) ? `'${clean}` : clean;
  return `"${harmless.replaceAll('"', '""')}"`;
}
