import * as v from 'valibot';
import { type GeoparseOptions, geoparse } from '../geoparse/geoparse.ts';
import { langOf } from '../import/langOf.ts';
import { languageOf } from '../import/languageOf.ts';
import { UNKNOWN_LANG } from '../story/schema.ts';
import { jsonLine } from './jsonLine.ts';
import type { Line } from './lines.ts';

/** What became of a line: the line to write, or why there is none; an empty line has an empty reason. */
export type LineResult = { readonly line: string } | { readonly error: string };

const document = v.object({
  id: v.optional(v.union([v.string(), v.number(), v.null()], 'id: is neither a string nor a number'), null),
  text: v.string('text: is not a string'),
  lang: v.optional(v.string('lang: is not a string')),
});

/** As for `geoparse`, but the language may be left to be found out. */
export interface LineOptions extends Omit<GeoparseOptions, 'lang'> {
  readonly lang: string | null;
}

/** Geoparses one line `{"id","text"}`, in the language that its own `lang` names or the options, or its text tells. */
async function geoparseLine(line: string, options: LineOptions): Promise<LineResult> {
  if (!line.trim()) return { error: '' };
  const json = jsonOf(line);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { error: 'not a JSON object' };
  if (!('text' in json)) return { error: 'text: is missing' };
  const parsed = v.safeParse(document, json);
  if (!parsed.success) return { error: parsed.issues[0].message };
  const { id, text, lang: own } = parsed.output;
  const lang = langOf(own) ?? options.lang ?? (await languageOf(text)) ?? UNKNOWN_LANG;
  return { line: jsonLine(id, text, { ...geoparse(text, { ...options, lang }), lang }) };
}

/** The same for many, in their order; what was no line stays what it is. */
export async function geoparseBatch(lines: readonly Line[], options: LineOptions): Promise<LineResult[]> {
  const results: LineResult[] = [];
  for (const line of lines) results.push('error' in line ? line : await geoparseLine(line.text, options));
  return results;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
