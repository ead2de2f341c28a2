import { Fault } from '../fault/Fault.ts';
import { fetchBounded } from '../net/fetchBounded.ts';
import { sharedWord } from '../state/address.ts';
import { carried } from '../story/carried.ts';
import { parseStoryText } from '../story/parse.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Story } from '../story/types.ts';
import type { OpenedStory } from './OpenedStory.ts';
import { pageSetting } from './pageSetting.ts';
import { storyAddresses } from './storyAddresses.ts';

/** A story larger than this is refused before it is read to the end, in bytes. */
const LIMIT = 8 * 1024 * 1024;

/** How long a host may send nothing before it counts as silent, in milliseconds. */
const PATIENCE = 20_000;

const DEFAULT_STORY = 'stories/baghdad-strike.json';

/**
 * The story that the page carries; or the one that its address asks for: one of the reader's own (`?own=ID`), one that
 * the link carries (`#s=…`), one from elsewhere (`?story=URL`); or the one that it was built for, or the default one.
 *
 * @param page the page's address
 * @throws {Fault} where it cannot be had
 * @throws {StoryError} where it is not a story
 */
export async function loadStory(page: URL): Promise<OpenedStory> {
  const within = carried('story');
  if (within !== null) return { story: parseStoryText(within), kept: null };
  const own = page.searchParams.get('own');
  const word = sharedWord(page.hash);
  if (own !== null || word !== null) {
    const { loadOwn, unpackStory } = await import('./workspace/loadKept.ts').catch((cause: unknown) => {
      throw new Fault('load/part-failed', {}, { cause });
    });
    if (own !== null) return loadOwn(own);
    if (word !== null) return { story: await unpackStory(word), kept: null };
  }
  return { story: await fetchStory(page), kept: null };
}

async function fetchStory(page: URL): Promise<Story> {
  const asked = page.searchParams.get('story');
  const url = addressOf(asked || pageSetting('story') || DEFAULT_STORY, page);
  const text = await fetchText(url);
  try {
    const story = parseStoryText(text);
    storyAddresses.set(story, url.href);
    return story;
  } catch (error) {
    if (error instanceof StoryError && /^\s*</.test(text)) throw new Fault('load/web-page', {});
    throw error;
  }
}

function addressOf(asked: string, page: URL): URL {
  const url = URL.canParse(asked, page.href) ? new URL(asked, page) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:' && url?.protocol !== page.protocol) {
    throw new Fault('load/bad-address', { address: asked });
  }
  return url;
}

async function fetchText(url: URL): Promise<string> {
  const address = url.origin === location.origin ? url.pathname : url.href;
  const bounds = { patience: PATIENCE, most: LIMIT, init: { credentials: 'omit' } } as const;
  const bytes = await fetchBounded(url, bounds, (trouble, options) => {
    if (trouble.why === 'status')
      return new Fault('load/status', { address, status: trouble.status }, options);
    if (trouble.why === 'too-large') return new Fault('load/too-large', { most: LIMIT }, options);
    return new Fault(`load/${trouble.why}`, { address }, options);
  });
  return new TextDecoder().decode(bytes);
}
