import { parse } from 'csv-parse/sync';

/** A row of a table, and the line that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a table as of RFC 4180, in UTF-8, its first row the names of the columns.
 *
 * @throws Error naming the file and, where it is known, the line: another header, a row with more or fewer cells.
 */
export function readCsv(text: string, file: string, header: readonly string[]): CsvRow[] {
  const [first, ...rest] = records(text, file);
  if (first?.record.join() !== header.join()) {
    throw new Error(`${file}:1: the header is not “${header.join()}”`);
  }
  return rest.map(({ record, line }) => {
    if (record.length !== header.length) {
      throw new Error(`${file}:${line}: ${record.length} cells in place of ${header.length}`);
    }
    return { line, cells: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])) };
  });
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function records(text: string, file: string): CsvRecord[] {
  const read: CsvRecord[] = [];
  // The parser counts the lines that it has read, so a row begins after those of the row before.
  let line = 1;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: readonly string[], { lines }) => {
        read.push({ record, line });
        line = lines + 1;
        return null;
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file}: ${reason}`, { cause });
  }
  return read;
}
