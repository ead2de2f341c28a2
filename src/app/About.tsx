import { Info } from 'lucide-react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { words } from '../words/words.ts';

/** What this is, and whose data it shows, under which licences. */
export function About() {
  return (
    <DialogButton label={words.about} icon={<Info size={15} aria-hidden />} isLabelled>
      {() => (
        <>
          <p>{words.aboutText}</p>
          <dl>
            {words.credits.map(({ name, href, what, licence }) => (
              <div key={name}>
                <dt>
                  <a href={href}>{name}</a>
                </dt>
                <dd>
                  {what} {licence}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </DialogButton>
  );
}
