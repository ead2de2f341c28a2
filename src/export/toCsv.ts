import { summariesOf } from '../story/summaries.ts';
import type { Mention, Place, Story } from '../story/types.ts';
import { csvText } from './csvText.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';
import { mentionRecord } from './mentionRecord.ts';

type Cell = string | number | undefined;

/**
 * CSV (RFC 4180) with a header: a row a mention in reading order, each with its place; then a row for each place that
 * the text never names. An empty cell is unknown. The text begins with a byte order mark: without it, spreadsheets do
 * not read UTF-8.
 */
export function toCsv(story: Story): string {
  const summaries = summariesOf(story);
  const rows = story.mentions.map((mention) => ({
    ...mentionCells(story, mention),
    ...placeCells(summaries.get(mention.place ?? '')?.place),
  }));
  for (const { place, mentions } of summaries.values()) {
    if (mentions.length === 0) rows.push({ ...mentionCells(story), ...placeCells(place) });
  }
  const header = Object.keys({ ...mentionCells(story), ...placeCells() }).join(',');
  return `\u{feff}${[header, ...rows.map(line)].map((row) => `${row}\r\n`).join('')}`;
}

/** Offsets count UTF-16 units into the story's text, half open. */
function mentionCells(story: Story, mention?: Mention) {
  const record = mention && mentionRecord(story, mention);
  return {
    mention: record?.mention,
    quote: record?.quote,
    role: record?.role,
    confidence: record?.confidence,
    start: record?.start,
    end: record?.end,
    excerpt: record?.excerpt,
    reason: record?.reason,
    reason_code: record?.reasonCode,
  };
}

function placeCells(place?: Place) {
  return {
    place: place?.id,
    name: place?.name,
    kind: place?.kind,
    longitude: place?.point?.[0],
    latitude: place?.point?.[1],
    country: place?.country,
    admin1: place?.admin1,
    within: place?.within,
    precision: place?.precision,
    certainty: place?.certainty,
    links: place && gazetteerAddresses(place).join(' '),
    note: place?.note,
  };
}

const line = (cells: Readonly<Record<string, Cell>>) => Object.values(cells).map(cell).join(',');

function cell(value: Cell): string {
  if (value === undefined || value === '') return '';
  return typeof value === 'number' ? String(value) : csvText(value);
}
