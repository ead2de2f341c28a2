import { useEffect, useState } from 'react';
import { selectedMention, selectedPlace } from '../state/selectors.ts';
import type { WhereinState } from '../state/store.ts';
import { excerptsAround } from '../story/excerpts.ts';
import { summariesOf } from '../story/summaries.ts';
import { placeWords } from '../words/placeWords.ts';
import { words } from '../words/words.ts';
import { whereabouts } from './review/whereabouts.ts';
import { useWherein } from './StoreContext.ts';
import { useMissing } from './useMissing.ts';

/** Says to a screen reader what was selected, wherever it was selected from, and that nothing is any more. */
export default function Announcer() {
  const text = useWherein(said);
  const isMissing = useMissing();
  const [hasSpoken, setSpoken] = useState(false);
  useEffect(() => {
    if (text) setSpoken(true);
  }, [text]);
  const cleared = hasSpoken ? placeWords.nothingSelected : '';
  return (
    <p className="hidden" aria-live="polite" aria-atomic="true">
      {isMissing ? placeWords.noSuchPlace : text || cleared}
    </p>
  );
}

function said(state: WhereinState): string {
  const summary = summariesOf(state.story).get(selectedPlace(state) ?? '');
  const mention = selectedMention(state);
  if (!summary) return mention ? placeWords.selected(mention.quote, words.notResolved, '') : '';
  const { place, wayUp, mentions } = summary;
  if (mention) {
    const [kind = '', ...holders] = whereabouts(place, wayUp).split(' · ');
    const [excerpt] = excerptsAround(state.story, [mention]);
    const sentence = excerpt ? state.story.text.slice(excerpt.start, excerpt.end) : mention.quote;
    const nth = [mentions.indexOf(mention) + 1, mentions.length] as const;
    return placeWords.selectedMention(
      placeWords.whatIn(place.name, kind.toLowerCase(), holders),
      nth,
      sentence,
    );
  }
  const what = whereabouts(place, wayUp).replaceAll(' · ', ', ');
  return placeWords.selected(place.name, what, words.mentions(mentions.length));
}
