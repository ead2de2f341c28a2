/** A file's text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export interface Encoding {
  /** As the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly name: string;
  /** True where neither the file nor its bytes told: the reader should look whether the letters are right. */
  readonly guessed: boolean;
}

/** A declaration stands within this many bytes of the beginning, by the HTML standard. */
const PROLOGUE = 1024;

// What windows-1252 has where ISO 8859-1 has control characters; some runtimes decode the one as the other.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encodings of one byte a letter. No text in one of them is valid UTF-8 but for one that is ASCII alone. */
const ONE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/**
 * Decodes a file: by its byte order mark, by what it declares where it is `marked` up (HTML or XML) and where its bytes
 * do not tell otherwise, as UTF-8 where it is valid UTF-8, and otherwise as windows-1252, which is a guess.
 */
export function decodeBytes(bytes: Uint8Array, marked: boolean): Decoded {
  const certain = (label: string, fatal = true) => {
    const text = decoded(bytes, label, fatal);
    return text === null
      ? null
      : { text, encoding: { name: new TextDecoder(label).encoding, guessed: false } };
  };
  const mark = byteOrderMark(bytes);
  const declared = marked ? declaredEncoding(bytes) : null;
  const isDoubtful = declared !== null && ONE_BYTE.test(new TextDecoder(declared).encoding);
  const told = mark
    ? certain(mark, false)
    : declared
      ? ((isDoubtful ? certain('utf-8') : null) ?? certain(declared))
      : null;
  return (
    told ??
    certain('utf-8') ?? {
      text: decoded(bytes, 'windows-1252', false) ?? '',
      encoding: { name: 'windows-1252', guessed: true },
    }
  );
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The label in `<meta charset>`, `<meta … content="…; charset=…">` or `<?xml encoding?>`, where it is a known one. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, PROLOGUE));
  const label =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  // In bytes that read as ASCII, a declaration of UTF-16 is a mistake.
  if (!label || /^utf-?16/i.test(label)) return null;
  return isEncoding(label) ? label : null;
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Null where `fatal` and the bytes are not of that encoding. */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  const decoder = new TextDecoder(label, { fatal });
  try {
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS.charAt(unit.charCodeAt(0) - 0x80));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
