import { readFileSync } from 'node:fs';

interface Parts {
  /** Codes of GeoNames, or ids of areas set apart. */
  readonly parts: readonly string[];
  /** For a region that the table of regions does not have. */
  readonly names?: readonly string[];
}

/** The divisions of which some regions are made, by the region's id. */
export const partsOfRegions: Readonly<Record<string, Parts>> = JSON.parse(
  readFileSync(new URL('../../../data/boundaries/parts.json', import.meta.url), 'utf8'),
);
