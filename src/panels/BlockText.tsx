import { memo } from 'react';
import { sameSegments } from '../story/sameSegments.ts';
import type { Segment } from '../story/segments.ts';
import { MentionLink } from './MentionLink.tsx';

/** The text of one block; rendered anew where it reads differently, and not where only the rest of the story does. */
export const BlockText = memo(
  function BlockText({ segments }: { segments: readonly Segment[] }) {
    return segments.map((segment) =>
      segment.mention ? <MentionLink key={segment.start} mention={segment.mention} /> : segment.text,
    );
  },
  (last, next) => sameSegments(last.segments, next.segments),
);
