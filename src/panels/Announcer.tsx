import { selectedMention, selectedPlace } from '../state/selectors.ts';
import { summariesOf } from '../story/summaries.ts';
import { words } from '../words/words.ts';
import { useWherein } from './StoreContext.ts';

/** Says to a screen reader what was selected, wherever it was selected from. */
export function Announcer() {
  const text = useWherein((state) => {
    const summary = summariesOf(state.story).get(selectedPlace(state) ?? '');
    if (!summary) return selectedMention(state)?.quote ?? '';
    const { place, wayUp, mentions } = summary;
    const what = [words.kinds[place.kind], ...wayUp.map((up) => up.name)].join(', ');
    return words.selected(place.name, what, words.mentions(mentions.length));
  });
  return (
    <p className="hidden" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  );
}
