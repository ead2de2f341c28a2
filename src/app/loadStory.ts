import { sharedWord } from '../state/address.ts';
import { carried } from '../story/carried.ts';
import { parseStoryText } from '../story/parse.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import { LoadError } from './LoadError.ts';
import type { Opened } from './Opened.ts';
import { published } from './published.ts';
import { setting } from './setting.ts';

/** A story larger than this is refused before it is read to the end, in bytes. */
const LIMIT = 8 * 1024 * 1024;

/** How long a host may take before it counts as silent, in milliseconds. */
const PATIENCE = 20_000;

const DEFAULT_STORY = 'stories/baghdad-strike.json';

/**
 * The story that the page carries; or the one that its address asks for: one of the reader's own (`?own=ID`), one that
 * the link carries (`#s=…`), one from elsewhere (`?story=URL`); or the one that it was built for, or the default one.
 *
 * @param page the page's address
 * @throws {LoadError} where it cannot be had
 * @throws {StoryError} where it is not a story
 */
export async function loadStory(page: URL): Promise<Opened> {
  const within = carried('story');
  if (within !== null) return { story: parseStoryText(within), kept: null };
  const own = page.searchParams.get('own');
  const word = sharedWord(page.hash);
  if (own !== null || word !== null) {
    const { loadOwn, loadShared } = await import('./desk/loadKept.ts').catch((cause: unknown) => {
      throw new LoadError(words.partFailed, { cause });
    });
    if (own !== null) return loadOwn(own);
    if (word !== null) return { story: await loadShared(word), kept: null };
  }
  return { story: await fetchStory(page), kept: null };
}

async function fetchStory(page: URL): Promise<Story> {
  const asked = page.searchParams.get('story');
  const url = addressOf(asked || setting('story') || DEFAULT_STORY, page);
  const response = await request(url);
  const text = await readText(response);
  try {
    const story = parseStoryText(text);
    published.set(story, url.href);
    return story;
  } catch (error) {
    if (error instanceof StoryError && /^\s*</.test(text)) throw new LoadError(words.webPage);
    throw error;
  }
}

function addressOf(asked: string, page: URL): URL {
  const url = URL.canParse(asked, page.href) ? new URL(asked, page) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:' && url?.protocol !== page.protocol) {
    throw new LoadError(words.badAddress(asked));
  }
  return url;
}

async function request(url: URL): Promise<Response> {
  const shown = url.origin === location.origin ? url.pathname : url.href;
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    throw new LoadError(slow ? words.tooSlow(shown) : words.unreachable(shown), { cause: error });
  }
  if (!response.ok) throw new LoadError(words.httpError(shown, response.status));
  return response;
}

async function readText(response: Response): Promise<string> {
  const parts: string[] = [];
  const decoder = new TextDecoder();
  let bytes = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > LIMIT) {
      await reader.cancel();
      throw new LoadError(words.tooLarge(`${LIMIT / 1024 / 1024} MB`));
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
