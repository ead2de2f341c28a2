import { Link, MapPinPlus, PencilLine, Quote, X } from 'lucide-react';
import { CopyButton } from '../../controls/CopyButton.tsx';
import type { Excerpt } from '../../story/excerpts.ts';
import type { PlaceSummary } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { placeWords } from '../../words/placeWords.ts';
import { words } from '../../words/words.ts';
import { citation } from '../citation.ts';
import { useWhereinStore } from '../StoreContext.ts';
import type { CardTools } from './CardTools.ts';
import { MentionSteps } from './MentionSteps.tsx';
import { PlacePicture } from './PlacePicture.tsx';

interface Props {
  summary: PlaceSummary | undefined;
  mention: Mention | null;
  excerpts: readonly Excerpt[];
  tools: CardTools | undefined;
  /** Closes the card that an element stands in. */
  close(card: Element): void;
}

/** The picture of the place that is selected, where it has one, and what can be done with it. */
export default function CardActions({ summary, mention, excerpts, tools, close }: Props) {
  const store = useWhereinStore();
  const quoted = excerpts.find(({ mentions }) => mention && mentions.includes(mention)) ?? excerpts[0];
  return (
    <>
      {summary?.place.image && <PlacePicture key={summary.place.id} image={summary.place.image} />}
      <div className="card-actions">
        {summary && summary.mentions.length > 1 && (
          <MentionSteps mentions={summary.mentions} mention={mention} />
        )}
        {tools?.correct && (
          <button type="button" onClick={tools.correct}>
            {summary ? <PencilLine size={14} aria-hidden /> : <MapPinPlus size={14} aria-hidden />}{' '}
            {summary ? placeWords.correct : placeWords.placeIt}
          </button>
        )}
        {tools && summary && (
          <CopyButton text={tools.link} label={placeWords.copyLink} icon={<Link size={14} aria-hidden />} />
        )}
        {tools && quoted && (
          <CopyButton
            text={citation(store.getState().story, quoted)}
            label={placeWords.copyExcerpt}
            icon={<Quote size={14} aria-hidden />}
          />
        )}
        <button
          type="button"
          className="card-close"
          aria-label={words.clearSelection}
          title={words.clearSelection}
          onClick={({ currentTarget }) => close(currentTarget)}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
    </>
  );
}
