/**
 * The text of a JSON document (RFC 8259), two spaces a level, that can stand inside a `<script>` as it is: a `<` is
 * written as an escape, so that nothing in it ends the element or opens a comment.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}
