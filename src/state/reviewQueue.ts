import { needsChecking } from '../story/needsChecking.ts';
import type { Mention, Story } from '../story/types.ts';

/** The mentions in the order of a review. */
export function inOrder(order: readonly string[], { mentions }: Pick<Story, 'mentions'>): Mention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/**
 * What to look at after a correction: the next mention of the order that needs checking, from the corrected one on and
 * then from the top; null where none does.
 *
 * @param after the story after the correction
 */
export function nextToCheck(
  order: readonly string[],
  current: string,
  after: Pick<Story, 'mentions'>,
): Mention | null {
  const at = order.indexOf(current);
  const following = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return inOrder(following, after).find(needsChecking) ?? null;
}
