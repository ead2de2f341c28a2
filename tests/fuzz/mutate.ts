import { below, pick, type Random } from './random.ts';

/** No mutated text is longer than this, in UTF-16 units. */
const LONGEST = 60_000;

/** What means something to some parser, or to several. */
const TOKENS = [
  '\n',
  '\n\n',
  '\r',
  '\t',
  ' ',
  '> ',
  '- ',
  '1. ',
  '# ',
  '    ',
  '|',
  '---\n',
  '```',
  '*',
  '_',
  '[',
  ']',
  '](',
  '(#a)',
  '![',
  '[^1]',
  '&a ',
  '*a',
  '<<: *a',
  ': ',
  '!!js ',
  '{',
  '}',
  '"',
  '\\',
  '<div>',
  '<p>',
  '</p>',
  '<table><tr><td>',
  '<blockquote>',
  '<ul><li>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<svg>',
  '&amp;',
  '&#0;',
  'null',
  '-1',
  '1e999',
  '244',
  '[]',
  '{}',
  '"within":"a"',
  '"__proto__":',
  '\u0000',
  '\ud800',
  '\u200f',
  '\ufeff',
  '🕌',
  'ﷺ',
] as const;

/** One text made of another: something put in, taken out, doubled, moved, nested or cut off. */
export function mutateText(random: Random, text: string): string {
  let changed = text;
  for (let times = 1 + below(random, 4); times > 0; times--) changed = once(random, changed);
  return changed.slice(0, LONGEST);
}

function once(random: Random, text: string): string {
  const at = below(random, text.length + 1);
  const to = Math.min(text.length, at + below(random, random() < 0.8 ? 20 : 2000));
  const [before, span, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (below(random, 7)) {
    case 0:
      return before + after;
    case 1:
      return before + span + span + after;
    case 2:
      return before + pick(random, TOKENS) + text.slice(at);
    case 3:
      // Depth and length: the same again and again.
      return (
        before + (pick(random, TOKENS) + (random() < 0.3 ? span : '')).repeat(10 ** below(random, 5)) + after
      );
    case 4:
      return before;
    case 5:
      return before + String.fromCharCode(below(random, 0x1_00_00)) + after;
    default:
      return after + span + before;
  }
}

/** Bytes made of others: flipped, overwritten with an extreme number, or cut off; mostly near the beginning. */
export function mutateBytes(random: Random, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const reach = random() < 0.7 ? Math.min(256, changed.length) : changed.length;
    const at = below(random, Math.max(1, reach - 4));
    if (random() < 0.5) changed[at] = below(random, 256);
    else if (changed.length >= 4)
      view.setUint32(at, pick(random, [0, 1, 2 ** 31, 2 ** 32 - 1, changed.length]), true);
  }
  return random() < 0.2 ? changed.slice(0, below(random, changed.length + 1)) : changed;
}

/** What may stand where something else should in a document. */
const VALUES = [
  null,
  true,
  '',
  'a',
  -1,
  0,
  1e300,
  0.5,
  [],
  {},
  '\u0000',
  [1e9, 1e9],
  'javascript:alert(1)',
] as const;

/** A document with one or three of its values replaced, doubled or left out; it stays JSON. */
export function mutateJson(random: Random, json: string): string {
  const document: unknown = JSON.parse(json);
  for (let times = random() < 0.7 ? 1 : 3; times > 0; times--) {
    let at: unknown = document;
    while (typeof at === 'object' && at !== null) {
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      const key = pick(random, keys);
      const next: unknown = Reflect.get(at, key);
      if (random() < 0.4 || typeof next !== 'object' || next === null) {
        change(random, at, key);
        break;
      }
      at = next;
    }
  }
  return JSON.stringify(document).slice(0, 10 * LONGEST);
}

function change(random: Random, holder: object, key: string): void {
  if (Array.isArray(holder) && random() < 0.3) {
    const many = holder.slice(0, 50);
    for (let i = 0; i < 10 ** below(random, 4); i++) holder.push(...many);
  } else if (random() < 0.2) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, pick(random, VALUES));
}
