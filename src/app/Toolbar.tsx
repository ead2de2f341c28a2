import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

interface Props {
  /** What stays in sight, the most wanted last. */
  first: ReactNode;
  /** The rest, in a menu. */
  children: ReactNode;
}

/** The page's own buttons. A dialog that one of them opens closes the menu, and gives the focus back to it. */
export function Toolbar({ first, children }: Props) {
  return (
    <div className="toolbar" data-commands>
      {first}
      <button type="button" className="toolbar-more" popoverTarget="menu" aria-label={words.menu}>
        <Ellipsis size={18} aria-hidden />
      </button>
      <div className="toolbar-rest" id="menu" popover="auto">
        {children}
      </div>
    </div>
  );
}
