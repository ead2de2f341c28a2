import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { Basis } from '../model/Basis.ts';
import { itemAt } from '../reading/itemAt.ts';
import { SPAN } from '../reading/Span.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { TIE } from '../resolve/tieOf.ts';
import type { Choice } from './Choice.ts';
import { tieOfChoice } from './tieOfChoice.ts';

/** What the choice of a place for a mention rests on. */
export function basisOf(choice: Choice, resolution: Resolution, gazetteer: Gazetteer): Basis {
  const { span, at, entry, anchor } = choice;
  if (anchor) return 'nearby';
  if (!entry) return 'none';
  if (span.source === SPAN.demonym) return 'demonym';
  switch (gazetteer.classOf(entry)) {
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
    case 'island':
    case 'park':
    case 'street':
    case 'seat':
    case 'former':
      return 'feature';
    default:
      if (tieOfChoice(choice, resolution) >= TIE.parenthesis) return 'tied';
      return itemAt(resolution.candidates, at).length === 1 ? 'only' : 'namesakes';
  }
}
