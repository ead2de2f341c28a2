/** A plain id, or where it is taken the next one that is not: `paris`, `paris-2`, `paris-3`. */
export function freeId(plain: string, taken: ReadonlySet<string>): string {
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
