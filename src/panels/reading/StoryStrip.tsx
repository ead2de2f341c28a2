import type { KeyboardEvent } from 'react';
import { litPlace } from '../../state/followedPlace.ts';
import { selectedPlace } from '../../state/selectors.ts';
import { shownStory } from '../../state/shownStory.ts';
import { isAssociative } from '../../story/isAssociative.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention, Story } from '../../story/types.ts';
import { readingWords } from '../../words/readingWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { readFrom } from './readingPosition.ts';
import './storyStrip.css';

/** How many blocks each key goes on. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
};

/** Where in the story its places are named, and where the reader is; a slider, which scrolls the article. */
export default function StoryStrip() {
  const store = useWhereinStore();
  const story = useWherein(shownStory);
  const readAt = useWherein((state) => state.readAt) ?? 0;
  const place = useWherein((state) => selectedPlace(state) ?? litPlace(state));
  const { blocks, text } = story;
  const own = summariesOf(story).get(place ?? '')?.mentions ?? [];
  const at = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= readAt),
  );
  const read = (position: number) => {
    const start = readFrom(position);
    if (start !== null) store.getState().setReadAt(start);
  };
  const press = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = Math.min(Math.max(0, at + by), blocks.length - 1);
    read(blocks[to]?.start ?? 0);
  };
  return (
    <div className="story-strip" data-chosen={own.length > 0 || undefined}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        <path className="story-strip-all" d={ticks(story, story.mentions, false)} />
        <path className="story-strip-all" d={ticks(story, story.mentions, true)} data-associative />
        <path d={ticks(story, own, false)} />
        <path d={ticks(story, own, true)} data-associative />
      </svg>
      <span
        className="story-strip-at"
        style={{ insetInlineStart: `${(readAt / Math.max(1, text.length)) * 100}%` }}
        aria-hidden
      />
      <input
        type="range"
        aria-label={readingWords.strip}
        min={0}
        max={text.length}
        value={readAt}
        aria-valuetext={readingWords.paragraph(at + 1, blocks.length, namesIn(story, at))}
        onChange={({ target }) => read(Number(target.value))}
        onKeyDown={press}
      />
    </div>
  );
}

/** A line for each mention, as the data of a path in a box of 100 × 10; one path, since a long text has thousands. */
function ticks({ text }: Story, mentions: readonly Mention[], associative: boolean): string {
  return mentions
    .filter(({ role }) => isAssociative(role) === associative)
    .map(({ start }) => `M${((start / Math.max(1, text.length)) * 100).toFixed(2)} 10V${associative ? 5 : 0}`)
    .join('');
}

/** The names of the places at which the text of a block happens, each once. */
function namesIn(story: Story, index: number): string[] {
  const block = story.blocks[index];
  if (!block) return [];
  const summaries = summariesOf(story);
  const names = story.mentions
    .filter(({ role, start }) => !isAssociative(role) && block.start <= start && start < block.end)
    .flatMap(({ place }) => summaries.get(place ?? '')?.place.name ?? []);
  return [...new Set(names)];
}
