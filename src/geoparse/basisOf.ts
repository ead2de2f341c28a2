import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Basis } from './Basis.ts';
import type { Choice } from './Choice.ts';
import { TIE } from './qualifier.ts';
import type { Resolution } from './resolve.ts';
import { SPAN } from './Span.ts';

/** What the choice of a place for a mention rests on. */
export function basisOf(
  { span, at, entry, anchor }: Choice,
  { candidates, ties }: Resolution,
  gazetteer: Gazetteer,
): Basis {
  if (anchor) return 'nearby';
  if (!entry) return 'none';
  if (span.source === SPAN.demonym) return 'demonym';
  const own = candidates[at] ?? [];
  const tie = ties[at]?.[own.findIndex((candidate) => candidate.entry === entry)] ?? TIE.none;
  switch (gazetteer.featureOf(entry)) {
    case 'continent':
    case 'region':
    case 'country':
    case 'admin1':
      return 'broad';
    case 'admin2':
      return 'county';
    case 'water':
    case 'terrain':
    case 'site':
      return 'feature';
    default:
      if (tie >= TIE.parenthesis) return 'tied';
      return own.length === 1 ? 'only' : 'namesakes';
  }
}
