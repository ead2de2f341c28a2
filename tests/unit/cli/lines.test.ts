import { describe, expect, test } from 'vitest';
import { lines } from '../../../src/cli/lines.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of lines(stream())) found.push(line);
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

  test('refuses what is no text', async () => {
    async function* stream() {
      yield 7;
    }
    await expect(lines(stream()).next()).rejects.toThrow(TypeError);
  });
});
