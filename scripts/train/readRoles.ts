import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Gold } from './Gold.ts';

const line = v.object({
  index: v.number(),
  text: v.string(),
  start: v.number(),
  end: v.number(),
  role: v.picklist(['literal', 'metonym']),
});

/** Sentences with the role of one name each, of the `*.jsonl` corpora in a folder, whose offsets count code points. */
export function readRoles(folder: string): Gold[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((json): Gold => {
        const { index, text, start, end, role } = v.parse(line, JSON.parse(json));
        const points = [...text];
        const units = (count: number) => points.slice(0, count).join('').length;
        const toponym = { start: units(start), end: units(end), point: null, code: '', role };
        return { corpus: basename(file, '.jsonl'), index, text, toponyms: [toponym], complete: false };
      }),
  );
}
