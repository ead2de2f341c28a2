import type { Mention } from './types.ts';

/** Below this confidence more than one answer in ten is wrong. */
const SURE = 0.7;

/** Whether a mention is worth another look: not resolved, or resolved with little confidence; not once it was accepted. */
export const needsChecking = ({ place, confidence }: Mention) =>
  place === null ? confidence < 1 : confidence < SURE;
