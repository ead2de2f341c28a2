import type { Story } from '../../src/story/types.ts';
import { escapeXml } from '../../src/text/escapeXml.ts';

/** The comparison: the text of a story as a page of its own, without script. */
export function bareText({ title, lang, text, blocks }: Story): string {
  const paragraphs = blocks.map(({ start, end }) => `<p>${escapeXml(text.slice(start, end))}</p>`);
  return `<!doctype html><html lang="${escapeXml(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${escapeXml(title)}</title><style>body{font:18px/1.6 serif;max-width:65ch;margin:auto}</style></head><body><article>${paragraphs.join('')}</article></body></html>`;
}
