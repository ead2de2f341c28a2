import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const schema = v.record(
  v.string(),
  v.strictObject({
    /** What it is called as well, as much its own as the name. */
    names: v.optional(v.array(v.string()), []),
    /** Lesser or older spellings. */
    also: v.optional(v.array(v.string()), []),
    /** Words for its people and what is theirs. */
    demonyms: v.optional(v.array(v.string()), []),
  }),
);

type Names = v.InferOutput<typeof schema>[string];

const NONE: Names = { names: [], also: [], demonyms: [] };

function read(name: string): (key: string) => Names {
  const file = `data/names/${name}.json`;
  const { success, output, issues } = v.safeParse(
    schema,
    JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')),
  );
  if (!success) throw new Error(`${file}: ${v.getDotPath(issues[0])}: ${issues[0].message}`);
  return (key) => output[key] ?? NONE;
}

/** What news in English also calls countries, by ISO 3166-1 alpha-2; divisions, by GeoNames code; cities, by GeoNames id; regions, by name. */
export const namesOf = {
  country: read('countries'),
  division: read('divisions'),
  city: read('cities'),
  region: read('regions'),
} as const;
