import { parseArgs } from 'node:util';
import { type ExportFormat, exporters } from '../export/exporters.ts';
import { UsageError } from './UsageError.ts';

export const EXPORT_USAGE = `usage: wherein export [FILE] --to FORMAT [options]

Writes a story in a format that other programs open.
Reads story.json, annotated Markdown, or an article (text, Markdown, HTML) whose places
are found first; standard input without FILE.

  --to FORMAT        geojson, kml, csv, lpf (Linked Places), annotations (W3C Web
                     Annotation), jsonld (schema.org NewsArticle), json (story.json)
                     or html (a page in one file)
  --url URL          the address of the story's page, for absolute ids in lpf and jsonld
  -o, --output FILE  where to write; standard output without it
  -h, --help         this text`;

export interface ExportArguments {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly format: ExportFormat | 'html';
  readonly output: string | null;
  /** The address of the story's page; empty where it is not known. */
  readonly url: string;
}

/**
 * What the arguments after `wherein export` ask for; null for help.
 *
 * @throws {UsageError}
 */
export function exportArguments(args: readonly string[]): ExportArguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError('export takes one file');
  return { file, format: formatOf(values.to), output: values.output ?? null, url: urlOf(values.url) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        url: { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function formatOf(name: string | undefined): ExportFormat | 'html' {
  if (name === undefined) throw new UsageError('export needs --to FORMAT');
  if (name === 'html' || isFormat(name)) return name;
  throw new UsageError(`--to takes one of ${Object.keys(exporters).join(', ')}, html, not “${name}”`);
}

function urlOf(address = ''): string {
  if (address === '') return '';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new UsageError(`--url takes an address such as https://example.org/story/, not “${address}”`);
  url.hash = '';
  return url.href;
}

const isFormat = (name: string): name is ExportFormat => Object.hasOwn(exporters, name);
