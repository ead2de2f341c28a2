import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseStory } from '../parse.ts';
import { StoryError } from '../StoryError.ts';
import { STORY_VERSION } from '../schema.ts';
import type { Block, BlockKind, Story } from '../types.ts';
import { frontMatter } from './frontMatter.ts';
import { isTooDeep } from './isTooDeep.ts';
import { withoutUnclosed } from './withoutUnclosed.ts';

/**
 * Turns annotated Markdown into a story: `[Baghdad](#baghdad)` is a literal mention of the place `baghdad`,
 * `[Washington](#washington "metonym")` one with a role, and the places stand in the YAML front matter.
 * A paragraph in emphasis alone is a caption; the first heading is the title where the front matter has none.
 *
 * @throws {StoryError} naming the line of the Markdown, or the field of the front matter.
 */
export function compileMarkdown(markdown: string): Story {
  const { fields, places, body, linesBefore } = frontMatter(markdown);
  if (isTooDeep(body)) throw new StoryError('', 'its quotes and lists are nested too deeply');
  const draft = new Draft(linesBefore, new Set(places.map(idOf)));
  for (const node of fromMarkdown(withoutUnclosed(body)).children) draft.addBlocks(node);
  const heading = draft.blocks[0]?.kind === 'heading' ? draft.blocks[0] : undefined;
  return parseStory({
    version: STORY_VERSION,
    ...(heading && { title: draft.text.slice(heading.start, heading.end) }),
    ...fields,
    text: draft.text,
    blocks: draft.blocks,
    places,
    mentions: draft.mentions,
  });
}

interface DraftMention {
  id: string;
  start: number;
  end: number;
  quote: string;
  place: string;
  role: string;
}

/** The text as it grows, with the offsets of what has been put into it. */
class Draft {
  text = '';
  readonly blocks: Block[] = [];
  readonly mentions: DraftMention[] = [];

  readonly #linesBefore: number;
  readonly #places: ReadonlySet<unknown>;

  constructor(linesBefore: number, places: ReadonlySet<unknown>) {
    this.#linesBefore = linesBefore;
    this.#places = places;
  }

  addBlocks(node: RootContent): void {
    if (node.type === 'heading') this.addBlock('heading', node.children);
    else if (node.type === 'paragraph')
      this.addBlock(isCaption(node.children) ? 'caption' : 'paragraph', node.children);
    else if (node.type === 'blockquote') this.addInside(node.children, 'quote');
    else if (node.type === 'list') for (const item of node.children) this.addInside(item.children, 'item');
    else if (!SILENT.has(node.type))
      throw new StoryError(this.line(node), `a ${node.type} has no place in an article`);
  }

  private addInside(children: readonly RootContent[], kind: BlockKind): void {
    for (const child of children) {
      if (child.type === 'paragraph') this.addBlock(kind, child.children);
      else this.addBlocks(child);
    }
  }

  private addBlock(kind: BlockKind, children: readonly Nodes[]): void {
    const gap = this.text ? '\n\n' : '';
    const start = this.text.length + gap.length;
    this.text += gap;
    for (const child of children) this.addInline(child);
    if (this.text.length === start) this.text = this.text.slice(0, start - gap.length);
    else this.blocks.push({ kind, start, end: this.text.length });
  }

  private addInline(node: Nodes): void {
    if (node.type === 'text' || node.type === 'inlineCode') this.text += node.value.replace(/\s+/g, ' ');
    else if (node.type === 'break') this.text += ' ';
    else if (node.type === 'link' && node.url.startsWith('#')) this.addMention(node);
    else if ('children' in node) for (const child of node.children) this.addInline(child);
  }

  private addMention(link: Extract<Nodes, { type: 'link' }>): void {
    const place = decoded(link.url.slice(1));
    if (!this.#places.has(place)) throw new StoryError(this.line(link), `there is no place “${place}”`);
    const start = this.text.length;
    for (const child of link.children) this.addInline(child);
    const quote = this.text.slice(start);
    const id = `m${this.mentions.length + 1}`;
    this.mentions.push({ id, start, end: this.text.length, quote, place, role: link.title ?? 'literal' });
  }

  private line(node: Nodes): string {
    return `line ${(node.position?.start.line ?? 1) + this.#linesBefore}`;
  }
}

/** Parts of Markdown that stand for nothing a reader would read. */
const SILENT: ReadonlySet<string> = new Set(['thematicBreak', 'html', 'definition']);

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray percent sign is an id as it stands.
    return fragment;
  }
}

const idOf = (place: unknown) => (typeof place === 'object' && place && 'id' in place ? place.id : undefined);

const isCaption = (children: readonly Nodes[]) => children.length === 1 && children[0]?.type === 'emphasis';
