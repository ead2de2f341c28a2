import type { FaultArgs, FaultCode } from '../../fault/codes.ts';
import { type Fault, isFault } from '../../fault/Fault.ts';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What files are that hold no text, by the names that `foreignFormat` gives them. */
const formats: Readonly<Record<string, string>> = {
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  webp: 'a WebP image',
  avif: 'an AVIF image',
  film: 'a video or HEIC photo',
  archive: 'an archive, a spreadsheet or slides',
  oldOffice: 'an old office document or one with a password',
  rtf: 'a rich text (RTF) document',
  compressed: 'a compressed file',
  program: 'a program',
};

const copyInstead = 'Open it in its own program, copy the text and paste it here.';

/** What to say of files that hold text, but no article. */
const texts: Readonly<Record<string, string>> = {
  geojson: 'This file is map data (GeoJSON), not an article. Open the text that names the places.',
  subtitles:
    'This file holds subtitles, not an article. Copy what is said, without the times, and paste it here.',
};

const unfetched = 'The basemap could not be fetched';
const damaged = 'The gazetteer is damaged';
const damagedModel = 'The geoparser’s model is damaged';
const noGazetteer = 'The gazetteer could not be fetched';

/** A sentence for every fault. */
const sentences: { readonly [Code in FaultCode]: (args: FaultArgs<Code>) => string } = {
  'import/empty-file': () => 'This file is empty.',
  'import/no-text-in-file': () => 'This file has no text in it.',
  'import/no-text': () => 'There is no text in it.',
  'import/format': ({ format }) =>
    texts[format] ?? `This file is ${formats[format] ?? 'something else'}, not text. ${copyInstead}`,
  'import/noise': () => `This file is not text. ${copyInstead}`,
  'import/broken-file': () => `This document is damaged. ${copyInstead}`,
  'import/locked': () =>
    'This document is locked. Open it in its own program and save a copy without a password.',
  'import/no-text-layer': () =>
    'This PDF holds pictures of pages, not text. Run text recognition (OCR) on it, or open the article’s web page.',
  'import/too-many-pages': ({ pages, most }) =>
    `This PDF has ${pages.toLocaleString('en')} pages; Wherein reads up to ${most.toLocaleString('en')}.`,
  'import/unfolds-too-large': ({ most }) =>
    `This document holds more than ${megabytes(most)} of text once unpacked, and was not opened.`,
  'import/unreadable': () => 'This file cannot be read. It may be a folder, or have been moved.',
  'import/several-files': () => 'Drop one file at a time.',
  'import/only-address': () =>
    'That is only an address, and Wherein fetches nothing from other sites. Copy the article’s text and paste that.',
  'import/too-large': ({ bytes, most }) =>
    `This is ${megabytes(bytes)} of text; Wherein reads up to ${megabytes(most)}.`,
  'import/reader-failed': () =>
    'It could not be read. Reload the page and try again, or copy the text and paste a part of it.',
  'import/too-deep': () => 'Its parts are nested too deeply to be read.',
  'import/too-slow': () => 'It takes too long to read. Copy the text and paste a part of it.',
  'import/no-article': () =>
    'This web page holds no text; it may write its text by script. Copy the text and paste it instead.',
  'import/newer-story': () =>
    'This story was saved by a newer version of Wherein. Reload the page to get that version.',
  'import/bad-story': ({ cause }) => `This story has a mistake in it: ${cause}.`,

  'keep/denied': () => 'This browser does not let the page read the stories that were saved in it.',
  'keep/full': () => 'There is no room left in this browser.',
  'keep/changed': () => 'This story was changed in another tab.',
  'keep/missing': () =>
    'This story is not saved in this browser: it was made in another one, or has been deleted.',

  'share/damaged': () =>
    'The link is incomplete: a part of it was cut off or changed on the way. Ask for it again.',
  'share/newer': () =>
    'The link was made by a newer version of Wherein. Reload the page to get that version.',
  'share/too-large': () => 'The link holds more than a story may, so it was not opened.',

  'load/part-failed': () => 'This part of the page could not be loaded.',
  'load/bad-address': ({ address }) => `“${address}” is not an address that can be opened.`,
  'load/unreachable': ({ address }) => `${address} did not answer, or does not let other sites read it.`,
  'load/status': ({ address, status }) => `${address} answered with error ${status}.`,
  'load/too-slow': ({ address }) => `${address} took too long to answer.`,
  'load/broken-off': ({ address }) => `The connection to ${address} was lost before the story had arrived.`,
  'load/too-large': ({ most }) => `The story is larger than ${most / 1024 / 1024} MB.`,
  'load/web-page': () => 'There is a web page at that address, not a story.json.',

  'gazetteer/foreign': () => `${damaged}: the file is something else.`,
  'gazetteer/version': ({ version, known }) =>
    `The gazetteer has format version ${version}; this page reads ${known}. Reload the page.`,
  'gazetteer/cut': ({ size, section }) => `${damaged}: it ends after ${size} bytes, in “${section}”.`,
  'gazetteer/checksum': () => `${damaged}: its checksum does not match.`,
  'model/foreign': () => `${damagedModel}: the file is something else.`,
  'model/version': ({ version, known }) =>
    `The geoparser’s model has format version ${version}; this page reads ${known}. Reload the page.`,
  'model/cut': ({ size, expected }) => `${damagedModel}: it has ${size} of ${expected} bytes.`,
  'model/checksum': () => `${damagedModel}: its checksum does not match.`,
  'gazetteer/unreachable': () => `${noGazetteer}: its host did not answer.`,
  'gazetteer/status': ({ status }) => `${noGazetteer}: the host answered with error ${status}.`,
  'gazetteer/too-slow': () => `${noGazetteer}: its host took too long.`,
  'gazetteer/broken-off': () => `${noGazetteer}: the connection was lost.`,

  'search/failed': ({ cause }) => `The search failed (${cause}).`,
  'search/stopped': () => 'The search for places stopped unexpectedly.',
  'search/ended': () => 'The search for places was ended.',
  'search/overtaken': () =>
    'You changed the text while its places were being searched for, so the search has ended.',

  'basemap/unreachable': () => `${unfetched}: its host does not answer.`,
  'basemap/status': ({ status }) => `${unfetched}: the host answered ${status}.`,
  'basemap/broken-off': () => `${unfetched}: the answer broke off.`,
  'basemap/empty': () => `${unfetched}: the answer was empty.`,
  'basemap/foreign': () => 'The basemap is damaged: it is not an archive of map tiles.',
  'basemap/cut': ({ expected, at, found }) =>
    `The basemap is damaged: ${expected} bytes were expected at ${at}, but ${found} came.`,
  'basemap/no-vectors': () => 'The basemap does not hold vector tiles.',
  'basemap/tile': ({ tile }) => `The basemap is damaged: its tile ${tile} cannot be read.`,

  'streets/no-layers': () => 'the archive does not say which layers it holds',
  'streets/other-schema': () => 'the archive is not of streets in the schema of Protomaps or OpenMapTiles',
  'streets/packed-otherwise': () => 'the tiles of the archive are packed otherwise than by gzip',
  'streets/none-there': () => 'the archive holds no streets around the places of the story',
  'streets/too-slow': () => 'it took too long to answer',
  'streets/unreachable': () => 'it did not answer',
  'streets/status': ({ status }) => `it answered with error ${status}`,
  'streets/too-large': () => 'what it sent is too large for a style',
  'streets/not-json': () => 'what it sent is not JSON',
  'streets/no-style': ({ field, cause }) => `not a map style: ${field || 'the document'}: ${cause}`,

  'save/blocked': () => 'This page may not save files where it is shown. Open it in a window of its own.',
  'save/cannot-draw': () => 'This browser could not turn the map into a picture.',
  'save/no-template': () => 'Single-file export is not available on this site (single.html is missing).',
};

/** What a reader is told of anything that was thrown. */
export function messageOf(cause: unknown): string {
  if (!isFault(cause)) return cause instanceof Error ? cause.message : String(cause);
  // A fault carries the arguments of its code.
  return (sentences[cause.code] as (args: Fault['args']) => string)(cause.args);
}
