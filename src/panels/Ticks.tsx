import { isAssociative } from '../story/isAssociative.ts';
import type { Mention } from '../story/types.ts';

interface Props {
  mentions: readonly Mention[];
  /** The length of the text, in UTF-16 units. */
  length: number;
}

/** Where in the text the mentions stand: a line for the whole of it, a tick a mention. */
export function Ticks({ mentions, length }: Props) {
  return (
    <svg className="ticks" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <line className="ticks-text" x1="0" x2="100" y1="7.5" y2="7.5" />
      {mentions.map((mention) => {
        const x = (mention.start / Math.max(1, length)) * 100;
        const associative = isAssociative(mention.role);
        return (
          <line
            key={mention.id}
            data-associative={associative || undefined}
            x1={x}
            x2={x}
            y1={associative ? 3.5 : 0}
            y2="7.5"
          />
        );
      })}
    </svg>
  );
}
