import type { BlockKind } from '../story/types.ts';
import type { Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import { isUnseen } from './isUnseen.ts';

/** What an element makes of the text in it; an element within decides before one around. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  li: 'item',
  dt: 'item',
  dd: 'item',
};

/** Elements that end the paragraph before them and begin a new one. */
const BREAKS = new Set(
  'address article aside body center details dialog div dl fieldset figure footer form header hgroup hr main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** The text under a node, block by block. Walks without recursion: pages can nest deeper than the stack. */
export function htmlParts(root: Node): Part[] {
  const parts: Part[] = [];
  const kinds: BlockKind[] = ['paragraph'];
  let run = '';
  const flush = () => {
    const kind = kinds.at(-1) ?? 'paragraph';
    for (const text of run.split(/\n *\n/)) if (text.trim()) parts.push({ kind, text: tidy(text) });
    run = '';
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT)
      run += cleanText(node.nodeValue ?? '').replace(isIn(node, 'pre') ? / +/g : /\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return false;
    const name = nameOf(node);
    if (isUnseen(node as Element)) return false;
    if (name === 'br') run += '\n';
    const kind = KINDS[name];
    if (kind || BREAKS.has(name)) flush();
    if (kind) kinds.push(kind);
    return node.firstChild !== null || leave(node);
  };
  const leave = (node: Node): false => {
    const name = nameOf(node);
    if (KINDS[name] || BREAKS.has(name)) flush();
    if (KINDS[name]) kinds.pop();
    return false;
  };
  let node: Node | null = root;
  let down = enter(root);
  while (node && !(node === root && !down)) {
    const next: Node | null = down ? node.firstChild : node.nextSibling;
    if (next) {
      node = next;
      down = enter(node);
      continue;
    }
    node = node.parentNode;
    down = false;
    if (node) leave(node);
  }
  flush();
  return parts;
}

const nameOf = (node: Node) => node.nodeName.toLowerCase();
const tidy = (text: string) =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
const isIn = (node: Node, name: string) => node.parentNode !== null && nameOf(node.parentNode) === name;
