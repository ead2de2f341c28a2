import type { Story } from '../story/types.ts';
import { base64Url } from '../text/base64.ts';
import { throughStream } from './throughStream.ts';

/** The first byte of what a link holds: how the rest is to be read. */
export const PACKING = 1;

/**
 * A story as a word that can stand in an address: a byte for the packing, then the JSON, deflated; in base64url.
 * {@link unpackStory} turns it back.
 */
export async function packStory(story: Story): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(story));
  const deflated = await throughStream(json, new CompressionStream('deflate-raw'), Infinity);
  const bytes = new Uint8Array(1 + deflated.length);
  bytes[0] = PACKING;
  bytes.set(deflated, 1);
  return base64Url(bytes);
}
