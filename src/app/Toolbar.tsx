import { Menu } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

interface Props {
  isNarrow: boolean;
  /** What stays in sight on a small screen too: no more than two. */
  first: ReactNode;
  /** The rest: in a row where there is room, else in a menu, in the same order. */
  children: ReactNode;
}

/** The page's own buttons. A dialog that one of them opens closes the menu, and gives the focus back to it. */
export function Toolbar({ isNarrow, first, children }: Props) {
  return (
    <div className="toolbar">
      {first}
      {isNarrow && (
        <button type="button" popoverTarget="menu">
          <Menu size={15} aria-hidden /> <span>{words.menu}</span>
        </button>
      )}
      <div className="toolbar-rest" id="menu" popover={isNarrow ? 'auto' : undefined}>
        {children}
      </div>
    </div>
  );
}
