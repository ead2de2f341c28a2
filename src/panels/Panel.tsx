import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';

/** How a panel folds on a small screen; absent where it is always open. */
export interface Folding {
  readonly isOpen: boolean;
  toggle(): void;
}

interface Props {
  id: string;
  /** The accessible name of the region. */
  label: string;
  /** What the heading says besides the label. */
  detail?: ReactNode;
  folding: Folding | null;
  children: ReactNode;
}

/** A card with a heading; where it folds, the heading is the button that unfolds it. */
export function Panel({ id, label, detail, folding, children }: Props) {
  const body = `${id}-body`;
  const Chevron = folding?.isOpen ? ChevronDown : ChevronUp;
  return (
    <section className="panel" id={id} aria-label={label} tabIndex={-1}>
      <h2 className="panel-heading">
        {folding ? (
          <button type="button" aria-expanded={folding.isOpen} aria-controls={body} onClick={folding.toggle}>
            {label} <span className="panel-detail">{detail}</span> <Chevron size={16} aria-hidden />
          </button>
        ) : (
          <>
            {label} <span className="panel-detail">{detail}</span>
          </>
        )}
      </h2>
      <div className="panel-body" id={body} hidden={folding ? !folding.isOpen : false}>
        {children}
      </div>
    </section>
  );
}
