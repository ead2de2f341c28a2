import { open } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { type CutStreets, cutStreets } from '../map/archive/cutStreets.ts';
import { RangeSource } from '../map/source/RangeSource.ts';
import { summariesOf } from '../story/summaries.ts';
import type { Story } from '../story/types.ts';
import { messageOf } from '../words/faultWords.ts';

/** How many bytes of streets a site takes, so that the page in one file stays small enough to be sent. */
const ROOM = 3_000_000;

/** An archive on this machine, of which only the ranges that are asked for are read. */
class FileSource implements Source {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  getKey(): string {
    return this.#path;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const file = await open(this.#path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.slice(0, bytesRead).buffer };
    } finally {
      await file.close();
    }
  }
}

/**
 * Streets around a story's places, out of an archive.
 *
 * @param from a path, or an address that is read by range requests
 * @throws {Error} where the archive cannot be read, or holds no streets there.
 */
export async function streetsFor(story: Story, from: string): Promise<CutStreets> {
  const source = /^https?:/i.test(from) ? new RangeSource(from) : new FileSource(from);
  try {
    const places = [...summariesOf(story).values()];
    return await cutStreets(new PMTiles(source), places, ROOM, (bytes) => gzipSync(bytes));
  } catch (cause) {
    throw new Error(`cannot take streets from ${from}: ${messageOf(cause)}`, { cause });
  }
}
