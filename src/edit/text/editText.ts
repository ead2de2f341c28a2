import { headlineOf } from '../../story/headline.ts';
import type { Block, Mention, Story } from '../../story/types.ts';
import type { Edit } from '../Edit.ts';
import { withoutUnused } from '../withoutUnused.ts';
import { carryBlocks } from './carryBlocks.ts';
import { carryMention } from './carryMention.ts';
import { hunksOf } from './hunksOf.ts';

/** The longest title that a story takes, in UTF-16 units. */
const LONGEST_TITLE = 1000;

/**
 * Replaces the text. Every mention outside the change stays with its words; one that the change touches is marked for
 * another look (confidence 0, and a reason that says so); one whose words are gone goes, and the step says how
 * many did.
 */
export function editText(story: Story, text: string): Edit {
  const hunks = hunksOf(story.text, text);
  if (hunks.length === 0) return { step: { code: 'text-edited', again: 0, gone: 0 }, story };
  const blocks = carryBlocks(story.blocks, hunks, text);
  const mentions = apart(
    story.mentions.flatMap((mention) => carryMention(mention, hunks, story.text, text) ?? []),
    blocks,
  );
  const known = new Map(story.mentions.map((mention) => [mention.id, mention]));
  // The edit gave a reason of its own to what it touched, and to nothing else.
  const again = mentions.filter(({ id, reason }) => reason !== known.get(id)?.reason).length;
  const gone = story.mentions.length - mentions.length;
  const edited = withTitle({ ...story, text, blocks, mentions }, story);
  return { step: { code: 'text-edited', again, gone }, story: withoutUnused(edited, story) };
}

/** The mentions that lie within one block and do not overlap the one before. */
function apart(mentions: readonly Mention[], blocks: readonly Block[]): Mention[] {
  const kept: Mention[] = [];
  let block = 0;
  for (const mention of mentions) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= mention.start) block++;
    const around = blocks[block];
    const isWithin = around !== undefined && around.start <= mention.start && mention.end <= around.end;
    if (isWithin && mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

/** A title that is the headline goes along with it. */
function withTitle(edited: Story, before: Story): Story {
  const [old, now] = [headlineOf(before), headlineOf(edited)];
  if (!old || !now || before.text.slice(old.start, old.end) !== before.title) return edited;
  return { ...edited, title: edited.text.slice(now.start, now.end).slice(0, LONGEST_TITLE) };
}
