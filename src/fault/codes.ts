/** Every way in which something can fail that a reader is told of, with the arguments of each. */
export const FAULTS = {
  /** Nothing, or white space alone. */
  'import/empty-file': {},
  'import/no-text-in-file': {},
  'import/no-text': {},
  /** An image, an archive …; `format` names it as `foreignFormat` does. */
  'import/format': { format: 'string' },
  'import/noise': {},
  /** A document that its own program could not open either. */
  'import/broken-file': {},
  /** It opens by a password, or in one program alone. */
  'import/locked': {},
  /** A PDF of pictures of pages. */
  'import/no-text-layer': {},
  'import/too-many-pages': { pages: 'number', most: 'number' },
  /** Packed so that it would fill the memory; `most` in bytes. */
  'import/unfolds-too-large': { most: 'number' },
  /** A folder, or a file that has gone. */
  'import/unreadable': {},
  'import/several-files': {},
  /** An address was pasted in place of a text. */
  'import/only-address': {},
  /** Sizes in bytes. */
  'import/too-large': { bytes: 'number', most: 'number' },
  /** What reads in the page's stead did not start, or stopped. */
  'import/reader-failed': {},
  /** Quotes, lists or elements within each other that nobody writes. */
  'import/too-deep': {},
  /** Still not read after a long time. */
  'import/too-slow': {},
  /** A web page without any text of its own. */
  'import/no-article': {},
  /** A story of a version that this code does not know. */
  'import/newer-story': {},
  /** A story document or an annotated Markdown with a mistake in it. */
  'import/bad-story': { cause: 'string' },

  /** The browser lets this page store nothing: a private window, a sandboxed frame, or the reader's own wish. */
  'keep/denied': {},
  'keep/full': {},
  /** Another tab has written or deleted the story since it was read here. */
  'keep/changed': {},
  'keep/missing': {},

  'share/damaged': {},
  'share/newer': {},
  'share/too-large': {},

  'load/part-failed': {},
  'load/bad-address': { address: 'string' },
  'load/unreachable': { address: 'string' },
  'load/status': { address: 'string', status: 'number' },
  'load/too-slow': { address: 'string' },
  /** The answer began and did not end. */
  'load/broken-off': { address: 'string' },
  'load/too-large': { most: 'number' },
  'load/web-page': {},

  'gazetteer/foreign': {},
  'gazetteer/version': { version: 'number', known: 'number' },
  /** It ends after `size` bytes, in the section of that name. */
  'gazetteer/cut': { size: 'number', section: 'string' },
  'gazetteer/checksum': {},
  'gazetteer/unreachable': {},
  'gazetteer/status': { status: 'number' },
  'gazetteer/too-slow': {},
  'gazetteer/broken-off': {},

  /** It is something else, or holds other weights than this code asks for. */
  'model/foreign': {},
  'model/version': { version: 'number', known: 'number' },
  /** It has `size` bytes, not those that its head tells. */
  'model/cut': { size: 'number', expected: 'number' },
  'model/checksum': {},

  /** The search threw; `cause` is what its programmer would want to know. */
  'search/failed': { cause: 'string' },
  'search/stopped': {},
  'search/ended': {},
  /** The reader changed the text meanwhile. */
  'search/overtaken': {},

  'basemap/unreachable': {},
  'basemap/status': { status: 'number' },
  'basemap/broken-off': {},
  'basemap/empty': {},
  'basemap/foreign': {},
  /** `expected` bytes should stand at `at`; `found` do. */
  'basemap/cut': { expected: 'number', at: 'number', found: 'number' },
  'basemap/no-vectors': {},
  'basemap/tile': { tile: 'string' },

  'streets/no-layers': {},
  'streets/other-schema': {},
  'streets/packed-otherwise': {},
  'streets/none-there': {},
  'streets/too-slow': {},
  'streets/unreachable': {},
  'streets/status': { status: 'number' },
  'streets/too-large': {},
  'streets/not-json': {},
  'streets/no-style': { field: 'string', cause: 'string' },

  'save/blocked': {},
  'save/cannot-draw': {},
  'save/no-template': {},
} as const;

export type FaultCode = keyof typeof FAULTS;

/** What failed. */
export type FaultKind = FaultCode extends `${infer Kind}/${string}` ? Kind : never;

/** The arguments that go with a code. */
export type FaultArgs<Code extends FaultCode> = {
  readonly [Name in keyof (typeof FAULTS)[Code]]: (typeof FAULTS)[Code][Name] extends 'number'
    ? number
    : string;
};

export const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(FAULTS, code);
