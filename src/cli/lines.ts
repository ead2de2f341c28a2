/** The lines of a stream of bytes, decoded as UTF-8, read no faster than they are asked for. */
export async function* lines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(bytesOf(chunk), { stream: true });
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      rest.push(part);
      yield withoutReturn(rest.join(''));
      rest = [];
    }
    // Joined only at the end of the line: a line of many chunks would else be copied again at each.
    if (last) rest.push(last);
  }
  const end = rest.join('') + decoder.decode();
  if (end) yield withoutReturn(end);
}

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError('the stream holds neither text nor bytes');
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
