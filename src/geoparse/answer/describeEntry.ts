import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import type { PlaceKind } from '../../story/types.ts';

const KIND: Readonly<Record<EntryClass, PlaceKind>> = {
  none: 'site',
  continent: 'continent',
  region: 'region',
  country: 'country',
  admin1: 'admin1',
  admin2: 'admin2',
  capital: 'city',
  'admin1 seat': 'city',
  'admin2 seat': 'city',
  'lesser seat': 'city',
  town: 'city',
  quarter: 'district',
  water: 'water',
  terrain: 'terrain',
  site: 'site',
  island: 'terrain',
  park: 'terrain',
  street: 'street',
  camp: 'site',
  seat: 'site',
  former: 'region',
};

/** What the gazetteer says of an entry, as a place of a story has it. */
export interface EntryDescription {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: [number, number];
  readonly country?: string;
  readonly admin1?: string;
  readonly ids?: Record<string, number>;
}

export function describeEntry(entry: number, gazetteer: Gazetteer): EntryDescription {
  const country = gazetteer.codeOf(entry);
  const division = gazetteer.admin1Of(entry);
  const id = gazetteer.idOf(entry);
  return {
    name: gazetteer.displayOf(entry),
    kind: KIND[gazetteer.classOf(entry)],
    point: gazetteer.pointOf(entry),
    ...(country && { country }),
    ...(division > 0 && { admin1: gazetteer.displayOf(division) }),
    ...(id > 0 && { ids: { geonames: id } }),
  };
}
