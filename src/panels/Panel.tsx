import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Folding } from './Folding.ts';
import { useSheet } from './useSheet.ts';

interface Props {
  id: string;
  /** The accessible name of the region. */
  label: string;
  /** What the heading says besides the label. */
  detail?: ReactNode;
  folding: Folding | null;
  children: ReactNode;
}

/** A card with a heading; on a small screen a sheet, and the heading is the button that unfolds it. */
export function Panel({ id, label, detail, folding, children }: Props) {
  const body = `${id}-body`;
  const sheet = useRef<HTMLElement>(null);
  const { isDragging, handle } = useSheet(sheet, folding);
  const isFolded = folding?.size === 'peek' && !isDragging;
  const Chevron = folding?.size === 'peek' ? ChevronUp : ChevronDown;
  return (
    <section
      ref={sheet}
      className="panel"
      id={id}
      aria-label={label}
      tabIndex={-1}
      data-sheet={folding?.size}
      data-dragging={isDragging || undefined}
    >
      <h2 className="panel-heading">
        {folding ? (
          <button type="button" aria-expanded={folding.size !== 'peek'} aria-controls={body} {...handle}>
            {label} <span className="panel-detail">{detail}</span> <Chevron size={16} aria-hidden />
          </button>
        ) : (
          <>
            {label} <span className="panel-detail">{detail}</span>
          </>
        )}
      </h2>
      <div className="panel-body" id={body} hidden={isFolded}>
        {children}
      </div>
    </section>
  );
}
