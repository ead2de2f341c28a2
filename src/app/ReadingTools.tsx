import { lazyPart } from '../controls/lazyPart.tsx';
import Announcer from '../panels/Announcer.tsx';
import { useWherein } from '../panels/StoreContext.ts';
import { useReadingKeys } from './useReadingKeys.ts';
import { useReadingPosition } from './useReadingPosition.ts';

const StepBar = lazyPart(() => import('../panels/stepping/StepBar.tsx'));
const Steps = lazyPart(() => import('../panels/review/Steps.tsx'));
const Present = lazyPart(() => import('./present/Present.tsx'));
const Printing = lazyPart(() => import('./Printing.tsx'));
const KeysDialog = lazyPart(() => import('./help/KeysDialog.tsx'));

/**
 * What helps to go through a story: keys, their list, the bar that steps from stop to stop, undoing,
 * printing, and what a screen reader hears.
 */
export default function ReadingTools({ isNarrow }: { isNarrow: boolean }) {
  useReadingPosition(!isNarrow);
  const asked = useReadingKeys();
  const stepping = useWherein((state) => (state.review ? null : state.stepping));
  const isPresenting = useWherein((state) => state.isPresenting && state.review === null);
  const hasSteps = useWherein((state) => state.past.length + state.future.length > 0);
  return (
    <>
      <Announcer />
      {stepping && <StepBar stepping={stepping} />}
      {isPresenting && <Present />}
      {hasSteps && <Steps />}
      <Printing />
      {asked > 0 && <KeysDialog openings={asked} />}
    </>
  );
}
