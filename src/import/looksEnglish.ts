/** Words that hold English sentences together, and are rare in other languages. */
const COMMON = new Set(
  'the of and to that is was for with his they have this from by were which their been has would there said will it not are'.split(
    ' ',
  ),
);

/** Below this share of common words a text is in another language, or is no sentences at all. */
const LEAST = 0.08;

/** A text is judged by its beginning, of so many UTF-16 units. */
const SAMPLE = 20_000;

/** Whether a text reads like English; a text of less than twenty words is given the benefit of the doubt. */
export function looksEnglish(text: string): boolean {
  const found =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = found.filter((word) => COMMON.has(word)).length;
  return found.length < 20 || common >= found.length * LEAST;
}
