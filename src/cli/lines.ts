/** A line of a stream, or why it is none. */
export type Line = { readonly text: string } | { readonly error: string };

/** The longest line that is read, in bytes. */
const MOST_LINE = 64 * 1024 * 1024;

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The lines of a stream of bytes or text, decoded as UTF-8, read no faster than they are asked for. A line that is too
 * long or no UTF-8 is told as such, and never held whole.
 */
export async function* lines(stream: AsyncIterable<unknown>, most = MOST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    // What will not be read is not kept either.
    if (size > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const taken = (): Line => {
    const line =
      size > most ? { error: `longer than ${most.toLocaleString('en')} bytes` } : decoded(parts, decoder);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end));
      yield taken();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (size > 0) yield taken();
}

function decoded(parts: readonly Uint8Array[], decoder: TextDecoder): Line {
  const [only = new Uint8Array()] = parts;
  const bytes = parts.length > 1 ? Buffer.concat(parts) : only;
  try {
    return { text: decoder.decode(bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes) };
  } catch {
    return { error: 'not valid UTF-8' };
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  throw new TypeError('the stream holds neither text nor bytes');
}
