import { createElement } from 'react';
import type { Segment } from '../story/segments.ts';
import type { Block } from '../story/types.ts';
import { BlockText } from './BlockText.tsx';
import { piecesOf } from './piecesOf.ts';

interface Props {
  tag: string;
  block: Block;
  segments: readonly Segment[];
}

/** A block that is so long that it is laid out in pieces, the later of which go on where the one before ended. */
export default function LongBlock({ tag, block, segments }: Props) {
  return piecesOf(segments).map((piece, i) => {
    const start = i === 0 ? block.start : piece[0]?.start;
    const className = i === 0 ? block.kind : `${block.kind} continued`;
    return createElement(
      tag,
      { key: start, className, dir: 'auto', 'data-start': start },
      <BlockText segments={piece} />,
    );
  });
}
