import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Fault, isFault } from '../../fault/Fault.ts';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { readFile } from './readFile.ts';
import { useWorkspace } from './useWorkspace.ts';

/** Takes a file that is dropped anywhere on the page, and shows that it will. The keyboard has the file button. */
export function DropTarget() {
  const workspace = useWorkspace();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const take = async (files: readonly File[]) => {
      const [file, ...others] = files;
      if (!file) return;
      if (others.length > 0) throw new Fault('import/several-files', {});
      workspace.bring(await readFile(file));
      // What lies over the page would hide what has just come.
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(false);
      take([...event.dataTransfer.files]).catch((cause: unknown) => {
        if (!isFault(cause, 'import')) throw cause;
        workspace.remark(messageOf(cause));
      });
    };
    addEventListener('dragenter', enter);
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [workspace]);

  if (!isOver) return null;
  return (
    <div className="drop-target">
      <p>
        <FileDown size={28} aria-hidden />
        <strong>{bringWords.drop}</strong>
        {bringWords.dropHint}
      </p>
    </div>
  );
}
