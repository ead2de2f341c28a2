import type { Feature } from '../../../src/gazetteer/tables.ts';
import { regions } from '../regions.ts';
import { CONTINENTS } from './continents.ts';
import type { Entry } from './Entry.ts';
import { REGION_DEMONYMS } from './regionDemonyms.ts';

const FEATURE: Readonly<Record<string, Feature>> = {
  continent: 'continent',
  region: 'region',
  country: 'country',
  admin1: 'region',
  admin2: 'region',
  city: 'town',
  district: 'quarter',
  site: 'site',
  water: 'water',
  terrain: 'terrain',
};

/** Our own table of what lies across, beside or beneath the divisions: regions, seas, ranges, rivers. */
export function readRegions(): Entry[] {
  return regions.map(({ names: [name, ...names], kind, country, point }) => ({
    id: CONTINENTS[name]?.id ?? 0,
    code: '',
    name,
    names,
    demonyms: REGION_DEMONYMS[name] ?? [],
    feature: FEATURE[kind] ?? 'region',
    point: CONTINENTS[name]?.point ?? point,
    population: 0,
    country: country ?? '',
    admin1: '',
    admin2: '',
  }));
}
