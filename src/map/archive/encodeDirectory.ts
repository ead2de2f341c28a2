/** Where the bytes of a run of equal tiles are; a run of 0 points to a leaf directory instead. */
export interface Entry {
  /** The place of the first tile on the Hilbert curve. */
  id: number;
  /** Bytes from the start of the tiles, or of the leaf directories. */
  offset: number;
  length: number;
  runLength: number;
}

/** Writes a directory of a PMTiles archive; the entries are in order of id. */
export function encodeDirectory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(entries.length);
  entries.forEach(({ id }, index) => {
    write(id - (entries[index - 1]?.id ?? 0));
  });
  for (const { runLength } of entries) write(runLength);
  for (const { length } of entries) write(length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    write(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}
