/** How long work may go on before the page gets to answer, in milliseconds: a frame. */
const SLICE = 16;

/**
 * Lets long work be done in slices, so that the page answers in between.
 *
 * @returns what the work calls between its steps and waits for: nothing, until a slice is full
 */
export function timeSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise((go) => setTimeout(go));
    began = performance.now();
  };
}
