import { safeHref } from '../story/safeHref.ts';
import type { Place } from '../story/types.ts';

/** The addresses under which gazetteers know a place, in the order of its `ids`; those of unknown gazetteers are left out. */
export function gazetteerAddresses({ ids = {} }: Pick<Place, 'ids'>): string[] {
  return Object.entries(ids).flatMap(([gazetteer, id]) => addressOf(gazetteer, String(id)) ?? []);
}

function addressOf(gazetteer: string, id: string): string | null {
  if (gazetteer === 'geonames' && /^\d+$/.test(id)) return `https://sws.geonames.org/${id}/`;
  if (gazetteer === 'wikidata' && /^Q\d+$/.test(id)) return `http://www.wikidata.org/entity/${id}`;
  return safeHref(id);
}
