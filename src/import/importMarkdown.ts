import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Fault } from '../fault/Fault.ts';
import { isTooDeep } from '../story/markdown/isTooDeep.ts';
import { withoutUnclosed } from '../story/markdown/withoutUnclosed.ts';
import type { BlockKind } from '../story/types.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { markdownDetails } from './markdownDetails.ts';

/** What GitHub and most generators of sites read beyond CommonMark. */
const GITHUB = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/**
 * The article in Markdown without annotations: CommonMark with tables (a paragraph for each cell) and footnotes, and
 * what front matter says of title, author, date and language. A paragraph in emphasis alone, or an image's description, is a caption; tags are left out.
 *
 * @throws {Fault} `import/no-text` or `import/too-deep`
 */
export function importMarkdown(markdown: string): ImportedArticle {
  const { details, body } = markdownDetails(cleanText(markdown));
  if (isTooDeep(body)) throw new Fault('import/too-deep', {});
  const parts = markdownParts(fromMarkdown(withoutUnclosed(body), GITHUB).children);
  const [first] = parts;
  const title = details.title ?? (first?.kind === 'heading' ? first.text : null);
  const headed: readonly Part[] =
    details.title && first && first.kind !== 'heading'
      ? [{ kind: 'heading', text: details.title }, ...parts]
      : parts;
  const article = articleFrom(headed, { ...details, title });
  if (!article) throw new Fault('import/no-text', {});
  return article;
}

/** Walks with a list of what is still to do, since quotes and lists can nest deeper than the stack. */
function markdownParts(nodes: readonly RootContent[]): Part[] {
  const parts: Part[] = [];
  const todo: { node: RootContent; kind: BlockKind }[] = [];
  const later = (children: readonly RootContent[], kind: BlockKind) => {
    for (const node of children.toReversed()) todo.push({ node, kind });
  };
  later(nodes, 'paragraph');
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, kind } = next;
    if (node.type === 'blockquote') later(node.children, 'quote');
    else if (node.type === 'table' || node.type === 'tableRow' || node.type === 'footnoteDefinition')
      later(node.children, kind);
    else if (node.type === 'list' || node.type === 'listItem') later(node.children, 'item');
    else {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text) parts.push({ kind: kindOf(node, kind), text });
    }
  }
  return parts;
}

function kindOf(node: RootContent, around: BlockKind): BlockKind {
  if (node.type === 'heading') return 'heading';
  if (node.type !== 'paragraph' || node.children.length !== 1) return around;
  const only = node.children[0]?.type;
  return only === 'emphasis' || only === 'image' || only === 'imageReference' ? 'caption' : around;
}

function textOf(root: Nodes): string {
  let text = '';
  const todo: Nodes[] = [root];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'html') text += withoutTags(node.value);
    else if ('value' in node) text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('alt' in node) text += node.alt ?? '';
    else if ('children' in node) todo.push(...node.children.toReversed());
  }
  return text;
}

const withoutTags = (html: string) =>
  html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
