import { Fault } from '../../fault/Fault.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { importRichText } from '../importRichText.ts';
import { coreDetails } from './coreDetails.ts';
import { textIn, unzipped } from './unzipped.ts';

/** What an element becomes; what is not here becomes nothing, and the text in it stays. `template` hides its text. */
const HTML: Readonly<Record<string, string>> = {
  'text:h': 'h2',
  'text:p': 'p',
  'text:list-item': 'li',
  'text:list': 'ul',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:tracked-changes': 'template',
  'office:annotation': 'template',
  'text:note': 'template',
  'text:table-of-content': 'template',
  'text:sequence-decls': 'template',
  'office:forms': 'template',
  'office:scripts': 'template',
  'svg:title': 'template',
  'svg:desc': 'template',
};

const TAG = /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/**
 * The article in an ODT document: `content.xml`, as OpenDocument 1.3 describes it. What was deleted under tracked
 * changes, struck out, hidden or said in a comment is left out, and so are footnotes and running heads.
 *
 * @throws {Fault} `import/broken-file`, `import/locked`, `import/unfolds-too-large` or `import/no-text`
 */
export function importOdt(bytes: Uint8Array): ImportedArticle {
  const files = unzipped(bytes, (name) => /^(?:(?:content|styles|meta)|META-INF\/manifest)\.xml$/.test(name));
  if (/<manifest:encryption-data\b/.test(textIn(files, 'META-INF/manifest.xml')))
    throw new Fault('import/locked', {});
  const content = textIn(files, 'content.xml');
  const body = /<office:text\b[\s\S]*<\/office:text>/.exec(content)?.[0];
  if (body === undefined) throw new Fault('import/broken-file', {});
  const styles = `${textIn(files, 'styles.xml')}${content}`;
  return importRichText(htmlOf(body, stylesIn(styles)), coreDetails(textIn(files, 'meta.xml')));
}

interface Styles {
  /** The names of styles whose text is struck out or hidden. */
  readonly unseen: ReadonlySet<string>;
  /** What a style makes of a paragraph. */
  readonly elements: ReadonlyMap<string, string>;
}

function stylesIn(xml: string): Styles {
  const unseen = new Set<string>();
  const elements = new Map<string, string>();
  for (const [style] of xml.matchAll(/<style:style\b(?:[^<>"]|"[^"]*")*?(?:\/>|>[\s\S]*?<\/style:style>)/g)) {
    const name = attribute(style, 'style:name');
    if (name === null) continue;
    if (/style:text-line-through-(?:style|type)="(?!none")|text:display="(?:none|true)"/.test(style))
      unseen.add(name);
    const element = elementOf(attribute(style, 'style:parent-style-name'));
    if (element) elements.set(name, element);
  }
  return { unseen, elements };
}

/** What the styles that every writer has make of a paragraph; names are written with `_20_` for a space. */
function elementOf(style: string | null): string | undefined {
  if (style === null) return undefined;
  if (style === 'Title') return 'h1';
  if (/^Heading(?:_20_\d+)?$/.test(style)) return 'h2';
  if (style === 'Quotations') return 'blockquote';
  return /^(?:Caption|Illustration|Figure)$/.test(style) ? 'figcaption' : undefined;
}

function htmlOf(body: string, { unseen, elements }: Styles): string {
  const open: string[] = [];
  return body.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').replace(TAG, (...tag) => {
    const [, end, name, attributes, alone] = tag as [string, string, string, string, string];
    if (end) return open.pop() ?? '';
    if (name === 'text:s' || name === 'text:tab') return alone ? ' ' : opened(open, ' ', '');
    const style = attribute(attributes, 'text:style-name');
    const element = HTML[name];
    const made =
      style !== null && unseen.has(style)
        ? 's'
        : name === 'text:p' && style !== null
          ? (elements.get(style) ?? elementOf(style) ?? element)
          : element;
    // A paragraph ends what stands before it, also where it is struck out.
    const around = made === 's' && element ? element : null;
    const [start, finish] = made
      ? [`${around ? `<${around}>` : ''}<${made}>`, `</${made}>${around ? `</${around}>` : ''}`]
      : ['', ''];
    return alone ? (made === 'br' ? '<br>' : '') : opened(open, start, made === 'br' ? '' : finish);
  });
}

function opened(open: string[], start: string, finish: string): string {
  open.push(finish);
  return start;
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;
