import type { Entry } from './Entry.ts';
import { LANDMARKS } from './landmarks.ts';

/** A landmark is better known than a town of fewer inhabitants. */
const PROMINENCE = 300_000;

/** Our own table of landmarks. */
export function readLandmarks(): Entry[] {
  return LANDMARKS.map(([[name = '', ...names], country, lng, lat, feature = 'site']) => ({
    id: 0,
    code: '',
    name,
    names,
    demonyms: [],
    feature,
    point: [lng, lat],
    population: 0,
    prominence: PROMINENCE,
    ownsNames: true,
    country,
    admin1: '',
    admin2: '',
  }));
}
