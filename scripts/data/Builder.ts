/** Where data comes from and under which terms it may be used. */
export interface Source {
  name: string;
  /** What of it is used, and where it is read from. */
  from: string;
  /** An SPDX identifier, or `public domain`. */
  licence: string;
  url: string;
}

/** One file of `public/data`. */
export interface Built {
  /** Its name in `public/data`. */
  file: string;
  bytes: Uint8Array;
  sources: readonly Source[];
}

/** Makes files of `public/data` from their sources; fails with an error that says what is missing. */
export type Builder = () => Promise<readonly Built[]>;
