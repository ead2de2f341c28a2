import type { Mention } from '../story/types.ts';

/** From this number on no mention is called `m` and the number. */
export function firstFreeNumber(mentions: readonly Mention[]): number {
  const numbers = mentions.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}
