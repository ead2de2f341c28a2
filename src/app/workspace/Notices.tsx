import { saveFile } from '../../map/picture/saveFile.ts';
import { useWhereinStore } from '../../panels/StoreContext.ts';
import { serialiseStory } from '../../story/serialise.ts';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { keepWords } from '../../words/keepWords.ts';
import { words } from '../../words/words.ts';
import { DropTarget } from './DropTarget.tsx';
import { Handover } from './Handover.tsx';
import { PasteTarget } from './PasteTarget.tsx';
import { useWorkspace, useWorkspaceState } from './useWorkspace.ts';
import './workspace.css';

/** What is under way with the story that is shown, what the reader should know, and the ways to answer. */
export default function Notices() {
  const isHandedOver = new URLSearchParams(location.search).has('bring');
  return (
    <>
      <div className="notices" role="status">
        <SearchNotice />
        <KeepNotice />
        <Remarks />
        <NewerVersion />
      </div>
      <DropTarget />
      <PasteTarget />
      {isHandedOver && <Handover />}
    </>
  );
}

function SearchNotice() {
  const workspace = useWorkspace();
  const search = useWorkspaceState(workspace, (state) => state.search);
  if (search.type === 'none') return null;
  return search.type === 'searching' ? (
    <p>
      {bringWords.searching(search.progress)}
      <button type="button" onClick={() => workspace.stop()}>
        {bringWords.stop}
      </button>
    </p>
  ) : (
    <p>
      {navigator.onLine ? search.cause : bringWords.offline}
      <button type="button" onClick={() => void workspace.findPlaces()}>
        {words.tryAgain}
      </button>
    </p>
  );
}

function KeepNotice() {
  const workspace = useWorkspace();
  const store = useWhereinStore();
  const saveState = useWorkspaceState(workspace, (state) => state.saveState);
  if (saveState.type === 'unsaved') {
    const save = () => {
      const file = new Blob([serialiseStory(store.getState().story)], { type: 'application/json' });
      try {
        saveFile(file, 'story.json');
      } catch (cause) {
        workspace.remark(messageOf(cause));
      }
    };
    return (
      <p>
        {keepWords.notSaved[saveState.cause]}
        <button type="button" onClick={save}>
          {keepWords.saveFile}
        </button>
      </p>
    );
  }
  if (saveState.type !== 'changed') return null;
  return (
    <p>
      {saveState.isGone ? keepWords.deletedElsewhere : keepWords.changedElsewhere}
      {!saveState.isGone && (
        <button type="button" onClick={() => void workspace.takeTheirs()}>
          {keepWords.showTheirs}
        </button>
      )}
      <button type="button" onClick={() => workspace.keepAsCopy()}>
        {keepWords.keepMine}
      </button>
    </p>
  );
}

function Remarks() {
  const workspace = useWorkspace();
  const remarks = useWorkspaceState(workspace, (state) => state.remarks);
  if (remarks.length === 0) return null;
  return (
    <p>
      {remarks.join(' ')}
      <button type="button" onClick={() => workspace.dismissRemarks()}>
        {bringWords.dismiss}
      </button>
    </p>
  );
}

function NewerVersion() {
  const workspace = useWorkspace();
  const takeOver = useWorkspaceState(workspace, (state) => state.takeOver);
  if (!takeOver) return null;
  return (
    <p>
      {keepWords.newerVersion}
      <button type="button" onClick={takeOver}>
        {keepWords.reload}
      </button>
    </p>
  );
}
