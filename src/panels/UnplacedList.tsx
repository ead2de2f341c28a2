import { MapPinPlus } from 'lucide-react';
import { selectedMention } from '../state/selectors.ts';
import { shownStory } from '../state/shownStory.ts';
import { openQuestions, type Question } from '../story/openQuestions.ts';
import { placeWords } from '../words/placeWords.ts';
import { words } from '../words/words.ts';
import type { CardTools } from './card/CardTools.ts';
import { Excerpts } from './card/Excerpts.tsx';
import { useWherein, useWhereinStore } from './StoreContext.ts';

interface Props {
  tools: CardTools | undefined;
  /** Whether a row opens into its card. */
  opens: boolean;
}

/** What was recognised and is on no map, each name once. */
export default function UnplacedList({ tools, opens }: Props) {
  const unplaced = useWherein((state) => openQuestions(shownStory(state)).unplaced);
  const isFiltered = useWherein(({ filter }) => filter.name !== '' || filter.role !== 'any');
  if (isFiltered) return null;
  return (
    <section className="unplaced" aria-label={words.unplaced}>
      <h3>
        {words.unplaced} <span>{unplaced.length.toLocaleString('en')}</span>
      </h3>
      <ul className="place-list">
        {unplaced.map((question) => (
          <UnplacedRow key={question[0].id} question={question} tools={tools} opens={opens} />
        ))}
      </ul>
    </section>
  );
}

function UnplacedRow({ question, tools, opens }: Props & { question: Question }) {
  const store = useWhereinStore();
  const [first] = question;
  const isOpen = useWherein((state) => {
    const mention = selectedMention(state);
    return mention !== null && question.includes(mention);
  });
  const choose = () => {
    const { clear, select } = store.getState();
    if (isOpen && opens) clear();
    else select({ type: 'mention', mention: first.id });
  };
  const place = () => {
    store.getState().select({ type: 'mention', mention: first.id });
    tools?.correct?.();
  };
  return (
    <li className="place-row unplaced-row" data-selected={isOpen || undefined}>
      <div>
        <button
          type="button"
          className="place-button"
          tabIndex={-1}
          aria-current={isOpen ? 'true' : undefined}
          aria-expanded={opens ? isOpen : undefined}
          onClick={choose}
        >
          <span className="place-mark" data-unplaced aria-hidden />
          <span className="place-name">{first.quote}</span>
          <span className="place-way">{words.mentions(question.length)}</span>
        </button>
        {tools?.correct && (
          <button
            type="button"
            className="place-it"
            aria-label={placeWords.placeIt}
            aria-description={first.quote}
            onClick={place}
          >
            <MapPinPlus size={14} aria-hidden /> {placeWords.placeIt}
          </button>
        )}
      </div>
      {isOpen && opens && <Excerpts level={3} tools={tools} />}
    </li>
  );
}
