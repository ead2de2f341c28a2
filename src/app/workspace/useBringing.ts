import { useState } from 'react';
import { isFault } from '../../fault/Fault.ts';
import type { Imported } from '../../import/Imported.ts';
import { messageOf } from '../../words/faultWords.ts';
import { useWorkspace } from './useWorkspace.ts';

/**
 * Reads what the reader gives and shows it as a map of its own, or says why that cannot be.
 *
 * @param done is called between reading and showing
 */
export function useBringing(done: () => void) {
  const workspace = useWorkspace();
  const [failure, setFailure] = useState('');
  const [isReading, setReading] = useState(false);
  const bring = async (read: () => Promise<Imported>) => {
    setFailure('');
    setReading(true);
    try {
      const imported = await read();
      done();
      // To close what was open and to show a long text are two tasks, between which the page answers.
      await new Promise((go) => setTimeout(go));
      workspace.bring(imported);
    } catch (cause) {
      if (!isFault(cause, 'import')) throw cause;
      setFailure(messageOf(cause));
    } finally {
      setReading(false);
    }
  };
  return { bring, failure, isReading } as const;
}
