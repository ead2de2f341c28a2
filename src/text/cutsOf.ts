/**
 * Where a stretch of text is cut so that no piece is longer than that: after a sentence, else after a word, else
 * wherever it is, but not within a pair of surrogates.
 *
 * @param most UTF-16 units, at least 2
 * @returns the end of each piece, the last one `end`
 */
export function cutsOf(text: string, start: number, end: number, most: number): number[] {
  const cuts: number[] = [];
  let at = start;
  while (end - at > most) {
    at = cutIn(text, at, at + most);
    cuts.push(at);
  }
  return [...cuts, end];
}

function cutIn(text: string, start: number, end: number): number {
  const least = (start + end) / 2;
  const isSpace = (at: number) => /\s/.test(text.charAt(at));
  const endsSentence = (at: number) => isSpace(at - 1) && /[.!?…。！？]/.test(text.charAt(at - 2));
  for (let at = end; at > least; at--) if (endsSentence(at)) return at;
  for (let at = end; at > least; at--) if (isSpace(at - 1)) return at;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}
