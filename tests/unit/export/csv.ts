/** The rows of a CSV text by RFC 4180, by the names in its header. Strict: what the grammar does not allow throws. */
export function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    if (!match) throw new SyntaxError(`not CSV from ${at}: ${csv.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  const [header = [], ...body] = rows;
  return body.map((cells) => {
    if (cells.length !== header.length)
      throw new SyntaxError(`a row of ${cells.length} under ${header.length}`);
    return Object.fromEntries(cells.map((cell, i) => [header[i] ?? '', cell]));
  });
}
