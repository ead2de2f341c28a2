/** Lines that fit a column of this many UTF-16 units were broken for it; those of a page's paragraphs are longer. */
const WIDEST = 100;

/** In a narrower column, nearly every line that is not a paragraph's last has no room for the next word. */
const NARROW = { least: 20, lines: 3, full: 0.75, ends: 0.5 };

/** Whether the lines were broken to fit a width, as in mail, old text files and columns, and not where paragraphs end. */
export function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => line.length > WIDEST)) return false;
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return line && next ? [{ line, next }] : [];
  });
  const long = broken.filter(({ line }) => line.length >= 45);
  return long.length * 2 > broken.length || isNarrow(broken);
}

function isNarrow(broken: readonly { readonly line: string; readonly next: string }[]): boolean {
  const width = Math.max(0, ...broken.flatMap(({ line, next }) => [line.length, next.length]));
  const full = broken.filter(({ line, next }) => line.length + 1 + firstWord(next).length > width);
  const ends = broken.filter(({ line }) => /[.!?]["'”’)]?$/.test(line));
  return (
    width >= NARROW.least &&
    broken.length >= NARROW.lines &&
    full.length >= broken.length * NARROW.full &&
    ends.length < broken.length * NARROW.ends
  );
}

const firstWord = (line: string) => line.split(' ', 1)[0] ?? '';

/** Whether a line breaks off in a word. */
export const isHyphenated = (line: string, next: string): boolean =>
  /\p{L}[-‐]$/u.test(line) && /^\p{L}/u.test(next);

/** First halves that keep their hyphen before a small letter. */
const KEPT =
  /(?:^|[\s("'“‘])(?:\S*-\S*|all|anti|co|cross|east|eight|ex|far|fifty|five|forty|four|half|high|ill|long|low|mid|near|nine|no|non|north|off|old|on|one|part|post|pre|pro|self|semi|seven|short|six|sixty|south|ten|thirty|three|twenty|two|well|west)$/i;

/** Second halves that hang on to a hyphen: “Newcastle-” “upon-Tyne”. */
const HANGING =
  /^(?:al|am|an|aux|by|de|du|el|en|es|ez|in|la|le|les|lez|on|or|sous|sur|the|under|up|upon)(?:-|$)/;

/** Two lines of a paragraph as one: a word that was broken between them whole, a hyphen of its own kept. */
export function joinedLines(line: string, next: string): string {
  if (!isHyphenated(line, next)) return `${line} ${next}`;
  const start = line.slice(0, -1);
  const keeps = /^\p{Lu}/u.test(next) || KEPT.test(start) || HANGING.test(next);
  return `${start}${keeps ? '-' : ''}${next}`;
}
