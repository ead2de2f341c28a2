// biome-ignore-all lint/suspicious/noControlCharactersInRegex: formats begin with such characters to be told from text.

/** The first bytes of formats that people take for text, as Latin letters, and a name for each. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG/, 'png'],
  [/^\u00ff\u00d8\u00ff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftypavif/, 'avif'],
  [/^[\s\S]{4}ftyp/, 'film'],
  [/^%PDF-/, 'pdf'],
  [/^PK(?:\u0003\u0004|\u0005\u0006)/, 'archive'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'oldOffice'],
  [/^\{\\rtf/, 'rtf'],
  [/^\u001f\u008b/, 'compressed'],
  [/^\u007fELF|^MZ[\s\S]{2}\u0000/, 'program'],
];

/** What a file is by its first bytes, where that is something else than text; else null. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return FORMATS.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

/** The beginnings of texts that are no articles, and a name for each. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^\ufeff?\s*\{[^{}[\]]{0,400}"type"\s*:\s*"(?:FeatureCollection|Feature|GeometryCollection|Topology)"/,
    'geojson',
  ],
  [/^\ufeff?\s*\{\s*"features"\s*:/, 'geojson'],
  [/^\ufeff?WEBVTT(?:\s|$)/, 'subtitles'],
  [/^\ufeff?\s*\d+\s*\n(?:\d+:)?\d\d:\d\d[,.]\d{1,3} --> /, 'subtitles'],
  [/^\ufeff?\[Script Info\]/, 'subtitles'],
  // The head of a message or of a page that a browser saved as one: fields, one of which only MIME has.
  [
    /^\ufeff?(?:[\w-]+:.*\n(?:[ \t].*\n)*)*?(?:MIME-Version:|Content-Type: *(?:multipart\/|text\/(?:html|plain);?)|Snapshot-Content-Location:)/i,
    'message',
  ],
];

/** What a text is by its beginning, where that is something else than an article or a story; else null. */
export function foreignText(text: string): string | null {
  const start = text.slice(0, 2_000).replace(/\r\n?/g, '\n');
  return TEXTS.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}
