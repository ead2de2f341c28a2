import { isAssociative } from '../story/isAssociative.ts';
import type { Mention } from '../story/types.ts';

interface Props {
  mentions: readonly Mention[];
  /** The length of the text, in UTF-16 units. */
  length: number;
}

/** Where in the text the mentions stand: a line for the whole of it, a tick a mention. */
export function Ticks({ mentions, length }: Props) {
  // One path for all of a kind: a long text has thousands of mentions, each of which would be an element.
  const draw = (associative: boolean) =>
    mentions
      .filter((mention) => isAssociative(mention.role) === associative)
      .map(({ start }) => `M${((start / Math.max(1, length)) * 100).toFixed(2)} 7.5V${associative ? 3.5 : 0}`)
      .join('');
  return (
    <svg className="ticks" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <path className="ticks-text" d="M0 7.5H100" />
      <path d={draw(false)} />
      <path d={draw(true)} data-associative />
    </svg>
  );
}
