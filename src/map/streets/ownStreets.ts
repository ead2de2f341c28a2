import type { PMTiles } from 'pmtiles';
import { BytesSource } from '../source/BytesSource.ts';
import { Extract } from '../source/Extract.ts';
import { RangeSource } from '../source/RangeSource.ts';
import { type StreetSchema, streetCredit, streetSchema } from './streetSchema.ts';

/** Streets that a page brings of its own, so that its readers ask nobody. */
export interface OwnStreets {
  readonly archive: PMTiles;
  readonly schema: StreetSchema;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Whom they are credited to. */
  readonly credit: string;
}

/**
 * Opens the streets that a page carries or has beside it; null where it has none or they cannot be read, as the map
 * does without.
 *
 * @param carried their bytes, for a page in one file
 */
export async function openOwnStreets(carried: ArrayBuffer | null): Promise<OwnStreets | null> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="wherein-streets"]')?.content;
  if (!carried && !address) return null;
  const source = carried
    ? new BytesSource('carried-streets', carried)
    : new RangeSource(new URL(address ?? '', document.baseURI).href);
  const archive = new Extract(source);
  try {
    const [{ minZoom, maxZoom }, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
    const schema = streetSchema(metadata);
    return schema && { archive, schema, minZoom, maxZoom, credit: streetCredit(metadata) };
  } catch (cause) {
    console.error(cause);
    return null;
  }
}
