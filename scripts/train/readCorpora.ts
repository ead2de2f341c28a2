import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
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

// Annotated in one corpus, but not the names of places: “the city”, “residents”.
const NOT_NAMES = /Non_Toponym|Expression/;

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
          index,
          text,
          toponyms: toponyms
            .filter(({ type, offset_bad }) => !offset_bad && !NOT_NAMES.test(type ?? ''))
            .map(({ start, end, lat, lon, fcode }) => ({
              start: units[start] ?? 0,
              end: units[end] ?? 0,
              point: typeof lat === 'number' && typeof lon === 'number' ? ([lon, lat] as const) : null,
              code: fcode ?? '',
            })),
        };
      }),
  );
}
