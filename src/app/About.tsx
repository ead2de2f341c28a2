import { Info } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { words } from '../words/words.ts';

const AboutText = lazy(() => import('./AboutText.tsx'));

/** The button that tells what this is. */
export function About() {
  return (
    <DialogButton label={words.about} icon={<Info size={15} aria-hidden />} isLabelled>
      {() => (
        <Suspense>
          <AboutText />
        </Suspense>
      )}
    </DialogButton>
  );
}
