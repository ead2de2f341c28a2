import { type ReactNode, useRef } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import type { Folding } from './Folding.ts';

const SheetHandle = lazyPart(() => import('./SheetHandle.tsx'), <span className="sheet-waiting" />);

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
  const heading = (
    <>
      {label} <span className="panel-detail">{detail}</span>
    </>
  );
  return (
    <section
      ref={sheet}
      className="panel"
      id={id}
      aria-label={label}
      tabIndex={-1}
      data-sheet={folding?.size}
    >
      <h2 className="panel-heading">
        {folding ? (
          <SheetHandle sheet={sheet} folding={folding} body={body}>
            {heading}
          </SheetHandle>
        ) : (
          heading
        )}
      </h2>
      <div className="panel-body" id={body} hidden={folding?.size === 'peek'}>
        {children}
      </div>
    </section>
  );
}
