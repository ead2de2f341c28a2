import { describe, expect, test } from 'vitest';
import { lines } from '../../../src/cli/lines.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of lines(stream(), 12)) found.push('text' in line ? line.text : `! ${line.error}`);
  return found;
}

describe('lines', () => {
  test('joins what chunks have cut', async () => {
    const bytes = new TextEncoder().encode('é🔥\nzwei\r\n\ndrei');
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([
      'é🔥',
      'zwei',
      '',
      'drei',
    ]);
    expect(await read('a\nb', 'c\n')).toEqual(['a', 'bc']);
    expect(await read()).toEqual([]);
  });

  test('tells a line that is no UTF-8 or too long, and goes on with the next', async () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0x62, 0x0a, 0x63);
    expect(await read(bytes)).toEqual(['! not valid UTF-8', 'c']);
    expect(await read('0123456789', '0123', '4567\nnext', '\n')).toEqual(['! longer than 12 bytes', 'next']);
  });

  test('refuses what is no text', async () => {
    async function* stream() {
      yield 7;
    }
    await expect(lines(stream()).next()).rejects.toThrow(TypeError);
  });
});
