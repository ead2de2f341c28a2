import { excerptsAround } from '../story/excerpts.ts';
import { segments } from '../story/segments.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Mention, Story } from '../story/types.ts';
import { escapeXml } from '../text/escapeXml.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';

/**
 * KML 2.2 (OGC 07-147r2): a placemark a place, in order of first appearance, whose balloon quotes the sentences that
 * name it; a place without a point is a placemark without geometry. Mentions without a place are in a folder apart.
 */
export function toKml(story: Story): string {
  const places = [...summariesOf(story).values()].map((summary) => placemark(story, summary));
  const loose = story.mentions.filter(({ place }) => place === null);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', story.title),
    ...places,
    ...(loose.length > 0 ? [unresolvedFolder(story, loose)] : []),
    '</Document>',
    '</kml>\n',
  ].join('\n');
}

function placemark(story: Story, { place, mentions, roles }: PlaceSummary): string {
  const data: Readonly<Record<string, string | number | undefined>> = {
    id: place.id,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1,
    within: place.within,
    certainty: place.certainty,
    precision: place.precision,
    roles: [...roles].join(' '),
    mentions: mentions.map(({ id }) => id).join(' '),
    links: gazetteerAddresses(place).join(' '),
  };
  return [
    '<Placemark>',
    element('name', place.name),
    // A reader shows a description as HTML, so HTML is what the XML holds.
    element('description', (place.note ? `<p>${escapeXml(place.note)}</p>` : '') + quotes(story, mentions)),
    extendedData(data),
    ...(place.point ? [`<Point><coordinates>${place.point.join(',')}</coordinates></Point>`] : []),
    '</Placemark>',
  ].join('\n');
}

function unresolvedFolder(story: Story, mentions: readonly Mention[]): string {
  const placemarks = mentions.map((mention) =>
    [
      '<Placemark>',
      element('name', mention.quote),
      element('description', quotes(story, [mention])),
      extendedData({ roles: mention.role, mentions: mention.id }),
      '</Placemark>',
    ].join('\n'),
  );
  return ['<Folder>', element('name', 'Without a place'), ...placemarks, '</Folder>'].join('\n');
}

/** The sentences around mentions, as HTML, with these mentions in bold. */
function quotes(story: Story, mentions: readonly Mention[]): string {
  return excerptsAround(story, mentions)
    .map(({ start, end, mentions: own }) => {
      const parts = segments(story.text, own, start, end).map(({ text, mention }) =>
        mention ? `<b>${escapeXml(text)}</b>` : escapeXml(text),
      );
      return `<blockquote>${parts.join('')}</blockquote>`;
    })
    .join('');
}

function extendedData(data: Readonly<Record<string, string | number | undefined>>): string {
  const fields = Object.entries(data).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : `<Data name="${name}">${element('value', String(value))}</Data>`,
  );
  return `<ExtendedData>${fields.join('')}</ExtendedData>`;
}

const element = (name: string, content: string) => `<${name}>${escapeXml(content)}</${name}>`;
