import { Dialog } from '../../controls/Dialog.tsx';
import { helpWords } from '../../words/helpWords.ts';
import { KeyList } from './KeyList.tsx';
import './help.css';

/** The list of keys, for whoever presses a question mark. */
export default function KeysDialog({ openings }: { openings: number }) {
  return (
    <Dialog label={helpWords.keys} openings={openings}>
      {() => (
        <div className="help">
          <KeyList />
        </div>
      )}
    </Dialog>
  );
}
