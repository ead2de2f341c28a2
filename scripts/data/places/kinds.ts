import { readFileSync } from 'node:fs';
import { CLASSES, type EntryClass } from '../../../src/gazetteer/tables.ts';
import { readCsv } from './readCsv.ts';

/** What the tables of places may call a place, and what follows from it. */
export interface Kind {
  /** What the gazetteer counts it as. */
  readonly feature: EntryClass;
  /** The inhabitants of a town that is about as well known as a place of this kind, and of the usual extent. */
  readonly town: number;
  /** The extent in kilometres at which that holds, null where it holds at any extent. */
  readonly usual: number | null;
  /** The least and the greatest extent in kilometres that such a place has. */
  readonly least: number;
  readonly most: number;
  /** How many kilometres outside its country, beyond its extent, the place may lie. */
  readonly offshore: number;
}

const HEADER = ['kind', 'class', 'town', 'usual', 'least', 'most', 'offshore'] as const;

const features = new Set<string>(CLASSES);
const isFeature = (name: string): name is EntryClass => features.has(name);

/** @throws Error naming the line of a cell that cannot be right. */
export function readKinds(): ReadonlyMap<string, Kind> {
  const file = 'data/kinds.csv';
  const text = readFileSync(new URL('../../../data/kinds.csv', import.meta.url), 'utf8');
  return new Map(
    readCsv(text, file, HEADER).map(({ line, cells }) => {
      const feature = cells['class'] ?? '';
      if (!isFeature(feature)) throw new Error(`${file}:${line}: no class “${feature}”`);
      const number = (name: string) => {
        const value = Number(cells[name] || Number.NaN);
        if (!(value >= 0)) throw new Error(`${file}:${line}: ${name} is “${cells[name]}”`);
        return value;
      };
      const usual = cells['usual'] ? number('usual') : null;
      const [town, least, most] = [number('town'), number('least'), number('most')];
      return [cells['kind'] ?? '', { feature, town, usual, least, most, offshore: number('offshore') }];
    }),
  );
}
