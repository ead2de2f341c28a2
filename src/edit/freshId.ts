import { foldText } from '../story/foldText.ts';

/** An id made of a name that none of the others has: `springfield`, or `springfield-2`. */
export function freshId(name: string, others: readonly { readonly id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const plain =
    foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'place';
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
