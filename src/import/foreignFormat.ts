// biome-ignore-all lint/suspicious/noControlCharactersInRegex: formats begin with such characters to be told from text.

/** The first bytes of formats that people take for text, as Latin letters, and what to call them. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG/, 'a PNG image'],
  [/^\u00ff\u00d8\u00ff/, 'a JPEG image'],
  [/^GIF8[79]a/, 'a GIF image'],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP image'],
  [/^[\s\S]{4}ftypavif/, 'an AVIF image'],
  [/^[\s\S]{4}ftyp/, 'a film or a photo'],
  [/^%PDF-/, 'a PDF'],
  [/^PK(?:\u0003\u0004|\u0005\u0006)/, 'an archive or an office document'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'an old office document'],
  [/^\{\\rtf/, 'a rich text (RTF) document'],
  [/^\u001f\u008b/, 'a compressed file'],
  [/^\u007fELF|^MZ[\s\S]{2}\u0000/, 'a program'],
];

/** What a file is by its first bytes, where that is something else than text; else null. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return FORMATS.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}
