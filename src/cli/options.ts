import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../geoparse/lexicon/lexiconOf.ts';
import { langOf } from '../import/langOf.ts';
import { UsageError } from './UsageError.ts';

export const USAGE = `usage: wherein geoparse [FILE…] [options]

Finds the places that news in English names, and puts them on the map.
Reads text, Markdown (.md) or HTML (.html) from files or standard input; writes story.json.

  -o, --output DIR   one DIR/NAME.story.json for each file
  --jsonl            a line {"id","text"} in, a line {"id","mentions"} out, in order
  --jobs [N]         with --jsonl: N threads at once; all cores without N
  --explain          what each stage saw, and why it decided so, instead of story.json
  --json             with --explain: as JSON
  --home LNG,LAT     the newspaper's own town, to tell namesakes apart
  --lang TAG         the language of the text, such as en; found out without it
  -h, --help         this text`;

export interface GeoparseArguments {
  readonly files: readonly string[];
  readonly output: string | null;
  readonly jsonl: boolean;
  readonly jobs: number;
  readonly explain: boolean;
  /** Whether the explanation is JSON. */
  readonly json: boolean;
  readonly home: readonly [number, number] | null;
  /** A BCP 47 tag; null where it is to be found out. */
  readonly lang: string | null;
  readonly help: boolean;
}

/**
 * What the arguments after `wherein geoparse` ask for.
 *
 * @throws {UsageError}
 */
export function geoparseArguments(args: readonly string[]): GeoparseArguments {
  const { values, positionals } = parsed(args);
  const { jsonl, output, explain, json, help } = values;
  if (positionals.length > 1 && !jsonl && output === undefined && !help) {
    throw new UsageError('several files need --output DIR (or --jsonl)');
  }
  if (jsonl && output !== undefined)
    throw new UsageError('--jsonl writes to standard output, not to --output');
  if (explain && (jsonl || output !== undefined))
    throw new UsageError('--explain writes to standard output, a text at a time');
  if (json && !explain) throw new UsageError('--json goes with --explain');
  if (!jsonl && values.jobs !== undefined) throw new UsageError('--jobs goes with --jsonl');
  return {
    files: positionals,
    output: output ?? null,
    jsonl,
    jobs: jobsOf(values.jobs ?? '1'),
    explain,
    json,
    home: values.home === undefined ? null : homeOf(values.home),
    lang: values.lang === undefined ? null : languageNamed(values.lang),
    help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.flatMap((arg, i) =>
        arg === '--jobs' && !/^\d+$/.test(args[i + 1] ?? '') ? ['--jobs=all'] : [arg],
      ),
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        jsonl: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        explain: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        home: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function jobsOf(value: string): number {
  const jobs = value === 'all' ? availableParallelism() : Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 1024) {
    throw new UsageError(`--jobs takes a whole number from 1 to 1,024, not “${value}”`);
  }
  return jobs;
}

function homeOf(value: string): [number, number] {
  const [lng = Number.NaN, lat = Number.NaN, ...rest] = value.split(',').map(Number);
  if (rest.length > 0 || !(Math.abs(lng) <= 180) || !(Math.abs(lat) <= 90)) {
    throw new UsageError(
      `--home takes a longitude and a latitude in degrees, such as -0.13,51.5, not “${value}”`,
    );
  }
  return [lng, lat];
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language that somebody speaks, whether its words are known here or not. */
function languageNamed(value: string): string {
  const tag = langOf(value);
  if (tag && languages.of(tag)) return tag;
  const known = [...LANGUAGES].join(', ');
  throw new UsageError(
    `--lang takes the tag of a language, not “${value}”; the words of these are known: ${known}`,
  );
}
