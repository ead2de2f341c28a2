/** What makes each part that failed ready to be fetched again. */
const renewals = new Set<() => void>();

/** A part of the page could not be fetched: the network is gone, or the host has a newer version by now. */
export class LazyPartError extends Error {
  override readonly name = 'LazyPartError';

  /** @param renew makes the part ready to be fetched again; until it is called the part fails as before. */
  constructor(renew: () => void, options: ErrorOptions) {
    super('A part of the page could not be fetched', options);
    renewals.add(renew);
  }

  /** Lets every part that failed be fetched again when it is shown next: one rests on another. */
  static renewAll(): void {
    for (const renew of renewals) renew();
    renewals.clear();
  }
}
