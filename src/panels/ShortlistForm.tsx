import { useId } from 'react';
import { hiddenByShortlist } from '../state/hiddenByShortlist.ts';
import { countryName } from '../words/countryName.ts';
import { shortlistWords } from '../words/shortlistWords.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';

const ANY_ROLE = ['any', 'literal', 'associative', 'metonym', 'demonym', 'embedded'] as const;
const CONFIDENCES = [0, 0.3, 0.5, 0.7, 0.9] as const;

/** Says which mentions are shown: by how sure they are, by their use, by country. */
export default function ShortlistForm() {
  const { setFilter } = useWhereinStore().getState();
  const story = useWherein((state) => state.story);
  const filter = useWherein((state) => state.filter);
  const id = useId();
  const { mentions, places } = hiddenByShortlist({ story, filter });
  const countries = [...new Set(story.places.flatMap(({ country }) => country ?? []))]
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div className="shortlist">
      <p className="dialog-note">{shortlistWords.about}</p>
      <label htmlFor={`${id}-role`}>{shortlistWords.role}</label>
      <select
        id={`${id}-role`}
        value={filter.role}
        onChange={(event) =>
          setFilter({ role: ANY_ROLE.find((known) => known === event.target.value) ?? 'any' })
        }
      >
        {ANY_ROLE.map((role) => (
          <option key={role} value={role}>
            {shortlistWords.roles[role]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-confidence`}>{shortlistWords.confidence}</label>
      <select
        id={`${id}-confidence`}
        value={filter.confidence}
        onChange={(event) => setFilter({ confidence: Number(event.target.value) })}
      >
        {CONFIDENCES.map((confidence) => (
          <option key={confidence} value={confidence}>
            {shortlistWords.confidences[confidence]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-country`}>{shortlistWords.country}</label>
      <select
        id={`${id}-country`}
        value={filter.country}
        onChange={(event) => setFilter({ country: event.target.value })}
      >
        <option value="">{shortlistWords.anyCountry}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <label className="shortlist-check">
        <input
          type="checkbox"
          checked={filter.literalOnly}
          onChange={(event) => setFilter({ literalOnly: event.target.checked })}
        />
        {shortlistWords.literalOnly}
      </label>
      <p role="status">{shortlistWords.hidden(mentions, places)}</p>
    </div>
  );
}
