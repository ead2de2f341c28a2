import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFault } from '../../../src/fault/Fault.ts';
import { packStory } from '../../../src/keep/packStory.ts';
import { unpackStory } from '../../../src/keep/unpackStory.ts';
import { StoryError } from '../../../src/story/StoryError.ts';
import { anyStory, sample } from '../stories.ts';

const word = (first: number, json: string) =>
  Buffer.concat([Buffer.of(first), deflateRawSync(json)]).toString('base64url');

test('any story comes back out of its link as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const packed = await packStory(story);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpackStory(packed)).toEqual(story);
    }),
    { numRuns: 60 },
  );
});

test('a link that was cut short, wherever, is refused as such', async () => {
  const packed = await packStory(sample());
  for (let length = 0; length < packed.length; length += 7)
    await expect(unpackStory(packed.slice(0, length))).rejects.toMatchObject({
      name: 'Fault',
      code: 'share/damaged',
    });
});

test('whatever a link holds, a story or one of two errors comes out', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some).toString('base64url'));
  const json = fc.json().map((some) => word(1, some));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), bytes, json), async (some) => {
      const outcome = await unpackStory(some).catch((error: unknown) => error);
      expect(isFault(outcome, 'share') || outcome instanceof StoryError).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a small link that unfolds into a huge story is not unfolded', async () => {
  const bomb = word(1, ' '.repeat(9 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(32_000);
  await expect(unpackStory(bomb)).rejects.toMatchObject({ code: 'share/too-large' });
});

test('a link of a newer version says so', async () => {
  await expect(unpackStory(word(2, '{}'))).rejects.toMatchObject({ code: 'share/newer' });
});
