import type { Mention, Role, Story } from '../story/types.ts';
import { reasonText } from '../words/en/reasonWords.ts';
import { excerptTexts } from './excerptTexts.ts';

/** A mention as exports of places carry it. */
export interface MentionRecord {
  readonly mention: string;
  readonly quote: string;
  readonly role: Role;
  /** From 0 to 1. */
  readonly confidence: number;
  /** UTF-16 units into the story's text, half open. */
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly excerpt: string;
  /** Why it has its place, in English, and the code that this is made of. */
  readonly reason?: string;
  readonly reasonCode?: string;
}

/** What the text says with one mention, with its sentence. */
export function mentionRecord(story: Story, mention: Mention): MentionRecord {
  const { id, quote, role, confidence, start, end, reason } = mention;
  const excerpt = excerptTexts(story).get(id) ?? quote;
  return {
    mention: id,
    quote,
    role,
    confidence,
    start,
    end,
    excerpt,
    ...(reason && { reason: reasonText(reason), reasonCode: reason.code }),
  };
}
