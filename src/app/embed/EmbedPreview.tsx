import { useRef } from 'react';
import { useSize } from '../../map/picture/useSize.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { heightOf } from './snippets.ts';

interface Props {
  address: string;
  /** CSS pixels; null for the width of a column. */
  width: number | null;
}

/** As wide as the columns of most pages, in CSS pixels. */
const COLUMN = 640;

/** The embed as it will be, made smaller where it is wider than the room here. */
export function EmbedPreview({ address, width: chosen }: Props) {
  const width = chosen ?? COLUMN;
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const height = heightOf(chosen);
  const scale = Math.min(1, (size?.width ?? width) / width);
  return (
    <figure className="embed-preview">
      <div ref={room} className="embed-preview-room">
        {/* A closed dialog has no room, and its frame goes with it. */}
        {size && (
          <div className="embed-preview-frame" style={{ width: width * scale, height: height * scale }}>
            {/* Another address is another frame, so that trying adds nothing to the reader's history. */}
            <iframe
              key={address}
              src={address}
              title={embedDialogWords.preview}
              width={width}
              height={height}
              style={{ transform: `scale(${scale})` }}
            />
          </div>
        )}
      </div>
      <figcaption>
        {chosen === null ? embedDialogWords.fullWidth(height) : embedDialogWords.size(width, height)}
      </figcaption>
    </figure>
  );
}
