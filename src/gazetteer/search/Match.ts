/** An entry that a query may mean. */
export interface Match {
  readonly entry: number;
  /** How likely it is meant, the higher the likelier; comparable within one search. */
  readonly score: number;
  /** Whether the query is the whole of a name. */
  readonly isWhole: boolean;
  /** Whether the name is one by which few know the entry. */
  readonly isAlternate: boolean;
}

/** The best match of each entry. */
export function bestOf(matches: Iterable<Match>): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const known = best.get(match.entry);
    if (!known || match.score > known.score)
      best.set(match.entry, known?.isWhole ? { ...match, isWhole: true } : match);
  }
  return [...best.values()];
}
