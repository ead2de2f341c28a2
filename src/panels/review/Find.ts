import type { Candidate } from '../../story/types.ts';

/**
 * Looks places up by the beginning of their name. The list of places may have to be fetched first: `onBytes` is told how
 * many bytes have come, of how many where that is known. Rejects with an error whose message is for the reader.
 */
export type Find = (
  query: string,
  onBytes: (loaded: number, total: number | null) => void,
) => Promise<readonly Candidate[]>;
