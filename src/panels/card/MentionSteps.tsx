import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Mention } from '../../story/types.ts';
import { placeWords } from '../../words/placeWords.ts';
import { words } from '../../words/words.ts';
import { useWhereinStore } from '../StoreContext.ts';

interface Props {
  /** Those of one place, in reading order. */
  mentions: readonly Mention[];
  /** The one that is selected; null where the place is. */
  mention: Mention | null;
}

/** Goes through the mentions of a place; the article and the list of sentences follow. */
export function MentionSteps({ mentions, mention }: Props) {
  const store = useWhereinStore();
  const at = mention ? mentions.indexOf(mention) : -1;
  // From nowhere in particular the way back begins at the end.
  const previous = mentions.at(at === -1 ? -1 : at - 1);
  const next = mentions[at + 1];
  const isFirst = at === 0;
  const go = (to: Mention | undefined) => {
    if (to) store.getState().select({ type: 'mention', mention: to.id });
  };
  return (
    <span className="card-steps">
      <button
        type="button"
        aria-label={placeWords.previousMention}
        title={placeWords.previousMention}
        aria-disabled={isFirst}
        onClick={() => go(isFirst ? undefined : previous)}
      >
        <ChevronLeft size={16} aria-hidden />
      </button>
      <span role="status">
        {at === -1 ? words.mentions(mentions.length) : placeWords.nth(at + 1, mentions.length)}
      </span>
      <button
        type="button"
        aria-label={placeWords.nextMention}
        title={placeWords.nextMention}
        aria-disabled={!next}
        onClick={() => go(next)}
      >
        <ChevronRight size={16} aria-hidden />
      </button>
    </span>
  );
}
