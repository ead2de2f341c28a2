/**
 * Brings an element into view once the code for that has come; without it, nothing moves.
 *
 * @param find gives the element then; null for none
 */
export function revealSoon(find: () => Element | null): void {
  import('./reveal.ts').then(
    ({ reveal }) => reveal(find()),
    (cause: unknown) => console.warn(cause),
  );
}
