import type { Box } from './PictureFrame.ts';

/** The places in a picture that are taken, so that no two names lie over each other: first come, first served. */
export class LabelSpace {
  readonly #limits: Box;
  readonly #taken: Box[] = [];

  /** @param limits what a name must not reach out of, in pixels */
  constructor(limits: Box) {
    this.#limits = limits;
  }

  isFree(box: Box): boolean {
    const { left, top, right, bottom } = this.#limits;
    if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
    return !this.#taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
  }

  take(box: Box): void {
    this.#taken.push(box);
  }
}
