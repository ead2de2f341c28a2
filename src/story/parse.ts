import * as v from 'valibot';
import { paragraphBlocks } from './blocks.ts';
import { StoryError } from './StoryError.ts';
import { MOST_LEVELS, storySchema } from './schema.ts';
import type { Block, Place, Story } from './types.ts';
import { upgrade } from './upgrade.ts';

/**
 * Turns what a JSON parser returned into a story, or says which field is wrong.
 * Unknown fields are dropped; a story that passes is safe to use everywhere.
 *
 * @throws {StoryError} naming the first field that does not hold.
 */
export function parseStory(input: unknown): Story {
  const result = v.safeParse(storySchema, upgrade(input), { abortEarly: true });
  if (!result.success) {
    const issue = result.issues[0];
    throw new StoryError(pathOf(issue), causeOf(issue));
  }
  const { blocks, ...rest } = result.output;
  const story: Story = { ...rest, blocks: blocks ?? paragraphBlocks(rest.text) };
  // Quotes first: where the text was edited, they say so best.
  checkQuotes(story);
  checkBlocks(story.blocks, story.text);
  checkPlaces(story.places);
  checkMentions(story);
  checkView(story);
  return story;
}

/**
 * The same from the text of a `story.json`.
 *
 * @throws {StoryError} also where the text is not JSON.
 */
export function parseStoryText(text: string): Story {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new StoryError('', `not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  return parseStory(json);
}

type Issue = v.BaseIssue<unknown>;

function pathOf(issue: Issue): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key);
  }
  // The range of a coordinate is a fact about the point, not about its first or second number.
  return path.replace(/\.(point|center|bounds)\[[0-3]\]$/, '.$1');
}

function causeOf(issue: Issue): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  return `should be ${issue.expected ?? 'something else'}, not ${shorten(issue.received)}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function checkBlocks(blocks: readonly Block[], text: string): void {
  let end = 0;
  blocks.forEach((block, i) => {
    const path = `blocks[${i}]`;
    checkSpan(block, text, path);
    if (block.start < end)
      throw new StoryError(path, `starts at ${block.start}, before ${end} where the last one ends`);
    checkGap(text, end, block.start, path);
    end = block.end;
  });
  checkGap(text, end, text.length, 'blocks');
}

/** Text outside every block would be lost to the reader, so only white space may stand there. */
function checkGap(text: string, start: number, end: number, path: string): void {
  if (text.slice(start, end).trim())
    throw new StoryError(path, `the text from ${start} to ${end} is in no block`);
}

function checkPlaces(places: readonly Place[]): void {
  const byId = new Map<string, Place>();
  places.forEach((place, i) => {
    if (byId.has(place.id)) throw new StoryError(`places[${i}].id`, `“${place.id}” is there twice`);
    byId.set(place.id, place);
  });
  const indices = new Map(places.map(({ id }, i) => [id, i]));
  const levels = new Map<string, number>();
  for (const place of places) checkWithin(place, { byId, indices, levels });
}

interface Ways {
  readonly byId: ReadonlyMap<string, Place>;
  readonly indices: ReadonlyMap<string, number>;
  /** How many places hold each place that was looked at. */
  readonly levels: Map<string, number>;
}

/** Follows the way up as far as it is new, so that all ways together cost no more than there are places. */
function checkWithin(place: Place, { byId, indices, levels }: Ways): void {
  const way: Place[] = [];
  const onWay = new Set<string>();
  let at: Place | undefined = place;
  while (at && !levels.has(at.id)) {
    const path = `places[${indices.get(at.id)}].within`;
    way.push(at);
    onWay.add(at.id);
    if (at.within === undefined) break;
    if (!byId.has(at.within)) throw new StoryError(path, `there is no place “${at.within}”`);
    if (onWay.has(at.within)) {
      const loop = `places[${indices.get(at.within)}].within`;
      throw new StoryError(loop, `“${at.within}” would be within itself`);
    }
    at = byId.get(at.within);
  }
  for (const { id, within } of way.reverse()) {
    const level = within === undefined ? 0 : (levels.get(within) ?? 0) + 1;
    if (level > MOST_LEVELS) {
      throw new StoryError(
        `places[${indices.get(id)}].within`,
        `more than ${MOST_LEVELS} places hold each other`,
      );
    }
    levels.set(id, level);
  }
}

/** What the map and its author's wishes name has to be in the story. */
function checkView({ focus, view, places, mentions }: Story): void {
  if (focus && !places.some(({ id }) => id === focus.place))
    throw new StoryError('focus.place', `there is no place “${focus.place}”`);
  const ids = new Set(mentions.map(({ id }) => id));
  view?.hidden?.forEach((id, i) => {
    if (!ids.has(id)) throw new StoryError(`view.hidden[${i}]`, `there is no mention “${id}”`);
  });
  for (const id of Object.keys(view?.cameras ?? {}))
    if (!ids.has(id)) throw new StoryError(`view.cameras.${id}`, `there is no mention “${id}”`);
  if (view?.bounds && view.bounds[1] > view.bounds[3])
    throw new StoryError('view.bounds', 'its south lies north of its north');
}

function checkQuotes({ text, mentions }: Story): void {
  mentions.forEach((mention, i) => {
    const path = `mentions[${i}]`;
    checkSpan(mention, text, path);
    const found = text.slice(mention.start, mention.end);
    if (found === mention.quote) return;
    throw new StoryError(
      `${path}.quote`,
      `says “${shorten(mention.quote)}”, but the text there is “${shorten(found)}”`,
    );
  });
}

function checkMentions({ blocks, places, mentions }: Story): void {
  const placeIds = new Set(places.map((place) => place.id));
  const ids = new Set<string>();
  let end = 0;
  let inBlock = 0;
  mentions.forEach((mention, i) => {
    const path = `mentions[${i}]`;
    if (ids.has(mention.id)) throw new StoryError(`${path}.id`, `“${mention.id}” is there twice`);
    ids.add(mention.id);
    if (mention.start < end) {
      throw new StoryError(path, 'overlaps the mention before it, or is out of reading order');
    }
    end = mention.end;
    while (inBlock < blocks.length && (blocks[inBlock]?.end ?? 0) <= mention.start) inBlock++;
    const block = blocks[inBlock];
    if (!block || mention.start < block.start || mention.end > block.end) {
      throw new StoryError(path, 'crosses the edge of a block');
    }
    if (mention.place !== null && !placeIds.has(mention.place)) {
      throw new StoryError(`${path}.place`, `there is no place “${mention.place}”`);
    }
  });
}

function checkSpan(span: { start: number; end: number }, text: string, path: string): void {
  if (span.end <= span.start)
    throw new StoryError(path, `ends at ${span.end}, not after its start ${span.start}`);
  if (span.end > text.length)
    throw new StoryError(path, `ends at ${span.end}, beyond the text's ${text.length}`);
}
