import countries from 'world-countries';
import { distance } from '../../../src/geo/distance.ts';
import { readKinds } from '../places/kinds.ts';
import { type Region, regions } from '../regions.ts';
import { CONTINENTS } from './continents.ts';
import type { Entry } from './Entry.ts';
import { namesOf } from './names.ts';

const kinds = readKinds();

/** As well known as a town of so many inhabitants: what lies in one country, and what people delimit or several share. */
const IN_COUNTRY = 2_000_000;
const ACROSS = 1_000_000_000;

/** Our own table of what lies across, beside or beneath the divisions: regions, seas, ranges, rivers. */
export function readRegions(): Entry[] {
  return regions.map((region) => {
    const {
      names: [name, ...names],
      place,
      country,
      point,
    } = region;
    const feature = kinds.get(place)?.feature ?? 'region';
    return {
      id: CONTINENTS[name]?.id ?? 0,
      code: '',
      name,
      own: names,
      names: [],
      demonyms: namesOf.region(name).demonyms,
      feature,
      point: CONTINENTS[name]?.point ?? point,
      population: 0,
      prominence: country && feature !== 'region' ? IN_COUNTRY : ACROSS,
      extent: extentOf(region),
      country: country ?? '',
      admin1: '',
      admin2: '',
    };
  });
}

/** Kilometres from the point to the farthest corner of the outline; a set of countries is a circle of their area. */
function extentOf({ point, bbox, outline, countries: codes }: Region): number {
  if (codes) {
    const area = countries.reduce((sum, { cca2, area }) => sum + (codes.includes(cca2) ? area : 0), 0);
    return Math.sqrt(area / Math.PI);
  }
  const corners = outline ?? (bbox ? [[bbox[0], bbox[1]] as const, [bbox[2], bbox[3]] as const] : []);
  return Math.max(0, ...corners.map((corner) => distance(corner, point) / 1000));
}
