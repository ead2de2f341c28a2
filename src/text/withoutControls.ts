/**
 * A text in which what neither XML 1.0 nor CSV (RFC 4180) can hold is U+FFFD: control characters but the tab, the line
 * feed and the carriage return, lone surrogates, U+FFFE and U+FFFF.
 */
export function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}
