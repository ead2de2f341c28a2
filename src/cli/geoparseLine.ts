import * as v from 'valibot';
import { type GeoparseOptions, geoparse } from '../geoparse/geoparse.ts';
import { jsonLine } from './jsonLine.ts';

/** What became of a line: the line to write, or why there is none; an empty line has an empty reason. */
export type LineResult = { readonly line: string } | { readonly error: string };

const document = v.object({
  id: v.optional(v.union([v.string(), v.number(), v.null()], 'id: is neither a string nor a number'), null),
  text: v.string('text: is not a string'),
});

/** Geoparses one line `{"id","text"}`. */
export function geoparseLine(line: string, options: GeoparseOptions): LineResult {
  if (!line.trim()) return { error: '' };
  const json = jsonOf(line);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { error: 'not a JSON object' };
  if (!('text' in json)) return { error: 'text: is missing' };
  const parsed = v.safeParse(document, json);
  if (!parsed.success) return { error: parsed.issues[0].message };
  const { id, text } = parsed.output;
  return { line: jsonLine(id, text, geoparse(text, options)) };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
