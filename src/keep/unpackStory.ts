import { Fault } from '../fault/Fault.ts';
import { parseStoryText } from '../story/parse.ts';
import type { Story } from '../story/types.ts';
import { bytesOfBase64 } from '../text/base64.ts';
import { PACKING } from './packStory.ts';
import { throughStream } from './throughStream.ts';

/** A link may not unfold into more than this many bytes, however small it is itself. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The story that {@link packStory} packed, checked like any other that comes from outside.
 *
 * @throws {Fault} where the word was cut short, changed, or packed by a newer version
 * @throws {StoryError} where what it holds is no story
 */
export async function unpackStory(word: string): Promise<Story> {
  const bytes = fromBase64Url(word);
  if (bytes.length < 2) throw new Fault('share/damaged', {});
  if ((bytes[0] ?? 0) > PACKING) throw new Fault('share/newer', {});
  if (bytes[0] !== PACKING) throw new Fault('share/damaged', {});
  return parseStoryText(await inflated(bytes.subarray(1)));
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const json = await throughStream(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES);
    return new TextDecoder('utf-8', { fatal: true }).decode(json);
  } catch (cause) {
    throw new Fault(cause instanceof RangeError ? 'share/too-large' : 'share/damaged', {}, { cause });
  }
}

function fromBase64Url(word: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(word)) throw new Fault('share/damaged', {});
  try {
    return bytesOfBase64(word);
  } catch (cause) {
    throw new Fault('share/damaged', {}, { cause });
  }
}
