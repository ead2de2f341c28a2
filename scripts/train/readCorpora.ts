import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Role } from '../../src/story/types.ts';
import type { Gold } from './Gold.ts';

const line = v.object({
  index: v.number(),
  text: v.string(),
  toponyms: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      lat: v.nullish(v.number()),
      lon: v.nullish(v.number()),
      type: v.nullish(v.string()),
      fcode: v.nullish(v.string()),
      offset_bad: v.optional(v.unknown()),
    }),
  ),
});

/** Corpora in which only the title's name is annotated. */
const PARTIAL = new Set(['WikToR']);

// Annotated in one corpus, but not the names of places: “the city”, “residents”.
const NOT_NAMES = /Non_Toponym|Expression/;

/** GeoWebNews' types as roles; those that fall between two roles are left out. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  Literal: 'literal',
  Literal_Modifier: 'literal',
  Embedded_Literal: 'literal',
  Mixed: 'literal',
  Metonymic: 'metonym',
  Non_Literal_Modifier: 'metonym',
  Embedded_Non_Lit: 'embedded',
};

/** All documents of the `*.jsonl` corpora in a folder, whose offsets count code points. */
export function readCorpora(folder: string): Gold[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((json) => {
        const { index, text, toponyms } = v.parse(line, JSON.parse(json));
        const units = [0];
        for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
        return {
          corpus: basename(file, '.jsonl'),
          complete: !PARTIAL.has(basename(file, '.jsonl')),
          index,
          text,
          toponyms: toponyms
            .filter(({ type, offset_bad }) => !offset_bad && !NOT_NAMES.test(type ?? ''))
            .map(({ start, end, lat, lon, type, fcode }) => ({
              start: units[start] ?? 0,
              end: units[end] ?? 0,
              point: typeof lat === 'number' && typeof lon === 'number' ? ([lon, lat] as const) : null,
              code: fcode ?? '',
              role: ROLE_OF[type ?? ''] ?? null,
            })),
        };
      }),
  );
}
