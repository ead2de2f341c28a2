import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { Folding } from './Folding.ts';
import { useSheet } from './useSheet.ts';

interface Props {
  sheet: RefObject<HTMLElement | null>;
  folding: Folding;
  /** The id of what it unfolds. */
  body: string;
  children: ReactNode;
}

/** The heading of a sheet as the button that unfolds it, and by which it is dragged. */
export default function SheetHandle({ sheet, folding, body, children }: Props) {
  const handle = useSheet(sheet, folding);
  const Chevron = folding.size === 'peek' ? ChevronUp : ChevronDown;
  return (
    <button type="button" aria-expanded={folding.size !== 'peek'} aria-controls={body} {...handle}>
      {children} <Chevron size={16} aria-hidden />
    </button>
  );
}
