import { step } from '../state/stops.ts';
import { openQuestions } from '../story/openQuestions.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Story } from '../story/types.ts';
import { countryName } from '../words/countryName.ts';
import { placeWords } from '../words/placeWords.ts';
import { stepWords } from '../words/stepWords.ts';
import { words } from '../words/words.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';
import { useMissing } from './useMissing.ts';

/** So many names are listed before the rest is counted. */
const NAMES = 3;

/** What stands where a card would, as long as nothing is chosen: where the story is, and what was not found. */
export default function Overview() {
  const story = useWherein((state) => state.story);
  const store = useWhereinStore();
  const isStepping = useWherein((state) => state.stepping !== null);
  const isMissing = useMissing();
  const about = story.places.length === 0 ? [] : [where(story), countries(story), notFound(story)];
  return (
    <section className="overview" id="excerpts" data-commands aria-label={words.excerpts} tabIndex={-1}>
      {isMissing && <p className="overview-missing">{placeWords.noSuchPlace}</p>}
      {about.some(Boolean) && <p>{about.filter(Boolean).join(' ')}</p>}
      {story.places.length > 0 && (
        <p className="overview-hint">
          {placeWords.pickOne}{' '}
          {!isStepping && (
            <button type="button" onClick={() => step(store, 1)}>
              {stepWords.begin}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function where(story: Story): string {
  const summaries = summariesOf(story);
  const focus = summaries.get(story.focus?.place ?? '');
  if (focus) return placeWords.focus(withCountry(focus));
  const most = [...summaries.values()]
    .filter(({ mentions }) => mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return most.length > 0 ? placeWords.mostNamed(most.slice(0, NAMES).map(({ place }) => place.name)) : '';
}

function withCountry({ place }: PlaceSummary): string {
  const country = place.country && place.kind !== 'country' ? countryName(place.country) : '';
  return country && country !== place.name ? `${place.name}, ${country}` : place.name;
}

function countries({ places }: Story): string {
  const found = new Set(places.flatMap(({ country }) => country ?? []));
  return found.size > 1 ? `${placeWords.countries(found.size)}.` : '';
}

function notFound(story: Story): string {
  const names = openQuestions(story).notFound.map(([{ quote }]) => quote);
  return names.length === 0 ? '' : placeWords.notFound(names.slice(0, NAMES), names.length - NAMES);
}
