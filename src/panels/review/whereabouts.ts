import type { Candidate, Place } from '../../story/types.ts';
import { foldText } from '../../text/foldText.ts';
import { countryName } from '../../words/countryName.ts';
import { words } from '../../words/words.ts';

/** What something is and where, in words: “City · Illinois · United States”. What the story does not say is left out. */
export function whereabouts(
  { kind, name, admin1, country }: Candidate,
  wayUp: readonly Place[] = [],
): string {
  const parts = wayUp.map((up) => up.name);
  const add = (part: string) => {
    if (![...parts, name].some((known) => foldText(known) === foldText(part))) parts.push(part);
  };
  const hasCountry = kind === 'country' || wayUp.some((up) => up.kind === 'country');
  if (admin1 && !wayUp.some((up) => up.kind === 'admin1')) {
    if (foldText(admin1) !== foldText(name))
      parts.splice(Math.max(0, parts.length - Number(hasCountry)), 0, admin1);
  }
  if (country && !hasCountry) add(countryName(country));
  return [words.kinds[kind], ...parts].join(' · ');
}
