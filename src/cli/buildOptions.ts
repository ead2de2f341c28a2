import { parseArgs } from 'node:util';
import { UsageError } from './UsageError.ts';

export const BUILD_USAGE = `usage: wherein build [FILE] -o DIR [options]

Builds a folder to upload to any web server: the story's page, the page for embedding it,
link previews, oEmbed and every export. Reads story.json, annotated Markdown, or an
article (text, Markdown, HTML, DOCX, ODT, EPUB, PDF, MHT, EML) whose places are found first; standard input without FILE.

  -o, --output DIR  where to write; a site that was built there before is replaced
  --url URL         where the folder will be: link previews and oEmbed need it
  --gazetteer       lets readers open articles of their own there (17 MB more)
  --streets FILE|URL
                    a .pmtiles archive in the schema of Protomaps or OpenMapTiles: the
                    streets around the places are cut out (3 MB at most) and go along,
                    so that readers ask nobody for them
  --force           writes into a folder that holds something else
  -h, --help        this text`;

export interface BuildArguments {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly output: string;
  /** The address of the folder, with a slash at its end; null where it is not known. */
  readonly url: string | null;
  readonly gazetteer: boolean;
  readonly force: boolean;
  /** The path or address of an archive of streets; null for none. */
  readonly streets: string | null;
}

/**
 * What the arguments after `wherein build` ask for; null for help.
 *
 * @throws {UsageError}
 */
export function buildArguments(args: readonly string[]): BuildArguments | null {
  const { values, positionals } = parsed(args);
  const { help, output, url, gazetteer, force, streets = null } = values;
  if (help) return null;
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError('build takes one file');
  if (!output) throw new UsageError('build needs -o DIR');
  return { file, output, url: url === undefined ? null : folderOf(url), gazetteer, force, streets };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        url: { type: 'string' },
        gazetteer: { type: 'boolean', default: false },
        streets: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function folderOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new UsageError(`--url takes an address such as https://example.org/story/, not “${address}”`);
  }
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
  return url.href;
}
