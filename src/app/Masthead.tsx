import { FilePlus2, Send } from 'lucide-react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import type { ThemeChoice } from '../embed/ThemeChoice.ts';
import { useWherein } from '../panels/StoreContext.ts';
import { words } from '../words/words.ts';
import { pageSetting } from './pageSetting.ts';
import { ReviewButton } from './ReviewButton.tsx';
import { Toolbar } from './Toolbar.tsx';

const OpenForm = lazyPart(() => import('./workspace/OpenForm.tsx'));
const Menu = lazyPart(() => import('./Menu.tsx'));
const Publish = lazyPart(() => import('./publish/Publish.tsx'));

interface Props {
  isNarrow: boolean;
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** The name of the page, the ways past it, and what can be done. */
export function Masthead({ isNarrow, choice, choose }: Props) {
  const canOpen = pageSetting('open') !== 'no';
  const hasStory = useWherein((state) => state.status.type === 'ready');
  const publish = hasStory && (
    <DialogButton label={words.publish} icon={<Send size={15} aria-hidden />} isLabelled>
      {(close) => <Publish close={close} />}
    </DialogButton>
  );
  return (
    <header className="masthead">
      {(hasStory ? (['article', 'places', 'map'] as const) : (['article'] as const)).map((id) => (
        <button key={id} type="button" className="skip" onClick={skipTo(id)}>
          {words.skipTo[id]}
        </button>
      ))}
      <p className="wordmark">
        <a href={pageSetting('home') ?? './'}>{words.name}</a> <span>{words.tagline}</span>
      </p>
      <Toolbar
        first={
          <>
            {canOpen && hasStory && <ReviewButton />}
            {!isNarrow && publish}
            {canOpen && (
              <DialogButton
                label={words.newMap}
                icon={<FilePlus2 size={15} aria-hidden />}
                isLabelled
                isPrimary
              >
                {(close) => <OpenForm close={close} />}
              </DialogButton>
            )}
          </>
        }
      >
        {isNarrow && publish}
        <Menu choice={choice} choose={choose} />
      </Toolbar>
    </header>
  );
}

/** Moves the focus and leaves the address alone: its hash is the selection. */
const skipTo = (id: string) => () => document.getElementById(id)?.focus();
