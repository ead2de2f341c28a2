/** JSON without white space as it may stand in a `<script>` that is not run: nothing in it ends the element. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
