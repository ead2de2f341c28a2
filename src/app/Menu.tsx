import { BookOpenText, Info, Library, Presentation } from 'lucide-react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import type { ThemeChoice } from '../embed/ThemeChoice.ts';
import { useWherein, useWhereinStore } from '../panels/StoreContext.ts';
import { helpWords } from '../words/helpWords.ts';
import { presentWords } from '../words/presentWords.ts';
import { Find } from './find/Find.tsx';
import { pageSetting } from './pageSetting.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const Stories = lazyPart(() => import('./workspace/Stories.tsx'));
const HowToRead = lazyPart(() => import('./help/HowToRead.tsx'));
const AboutText = lazyPart(() => import('./help/AboutText.tsx'));

interface Props {
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** What is seldom wanted: the stories kept, help, the theme. */
export default function Menu({ choice, choose }: Props) {
  const store = useWhereinStore();
  const hasStory = useWherein((state) => state.status.type === 'ready');
  return (
    <>
      {hasStory && <Find />}
      {hasStory && (
        <button
          type="button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          onClick={() => store.getState().setPresenting(true)}
        >
          <Presentation size={15} aria-hidden /> <span>{presentWords.present}</span>
        </button>
      )}
      {pageSetting('open') !== 'no' && (
        <DialogButton label={helpWords.stories} icon={<Library size={15} aria-hidden />} isLabelled>
          {() => <Stories />}
        </DialogButton>
      )}
      <DialogButton label={helpWords.howToRead} icon={<BookOpenText size={15} aria-hidden />} isLabelled>
        {() => <HowToRead />}
      </DialogButton>
      <DialogButton label={helpWords.about} icon={<Info size={15} aria-hidden />} isLabelled>
        {() => <AboutText />}
      </DialogButton>
      <ThemeSwitch choice={choice} choose={choose} />
    </>
  );
}
