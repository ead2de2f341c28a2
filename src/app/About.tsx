import { Info } from 'lucide-react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { later } from '../controls/later.tsx';
import { words } from '../words/words.ts';

const AboutText = later(() => import('./AboutText.tsx'));

/** The button that tells what this is. */
export function About() {
  return (
    <DialogButton label={words.about} icon={<Info size={15} aria-hidden />} isLabelled>
      {() => <AboutText />}
    </DialogButton>
  );
}
