import type { Candidate } from '../../story/types.ts';

/** What has the name, what is spelt a little otherwise, or no more than the towns that the query says it lies in. */
export interface FoundPlaces {
  readonly entries: readonly Candidate[];
  readonly match: 'named' | 'similar' | 'around';
}

/**
 * Searches for places, the likeliest first. The list of places may have to be fetched first: `onBytes` is told how
 * many bytes have come, of how many where that is known. Rejects with an error whose message is for the reader.
 */
export type Find = (
  query: string,
  onBytes: (loaded: number, total: number | null) => void,
) => Promise<FoundPlaces>;
