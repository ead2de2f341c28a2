import { foldText } from '../text/foldText.ts';
import { freeId } from '../text/freeId.ts';

/** An id made of a name that none of the others has: `springfield`, or `springfield-2`. */
export function freshId(name: string, others: readonly { readonly id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const plain =
    foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'place';
  return freeId(plain, taken);
}
