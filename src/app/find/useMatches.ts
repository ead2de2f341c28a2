import { useEffect, useMemo } from 'react';
import { reveal } from '../../panels/reveal.ts';
import { findAll, type Span } from '../../text/findAll.ts';
import { textRange } from './textRange.ts';

/** A letter alone is everywhere. */
const SHORTEST = 2;

/** So many matches are marked at most. */
const MARKED = 500;

/**
 * Where the article has some words, all of them marked and the one that is at brought into view.
 *
 * @param at the number of the match to show, from 0; −1 for none
 */
export function useMatches(text: string, words: string, at: number): readonly Span[] {
  const matches = useMemo(() => (words.trim().length < SHORTEST ? [] : findAll(text, words)), [text, words]);
  useEffect(() => {
    const article = document.getElementById('article');
    // A browser without highlights goes to the match all the same.
    if (!article || !('highlights' in CSS)) return;
    const ranges = matches.slice(0, MARKED).flatMap((span) => textRange(article, span) ?? []);
    CSS.highlights.set('found', new Highlight(...ranges));
    return () => void CSS.highlights.delete('found');
  }, [matches]);
  const match = matches[at];
  useEffect(() => {
    const article = document.getElementById('article');
    const range = match && article && textRange(article, match);
    if (!range) return;
    reveal(range.startContainer.parentElement);
    if (!('highlights' in CSS)) return;
    const here = new Highlight(range);
    here.priority = 1;
    CSS.highlights.set('found-here', here);
    return () => void CSS.highlights.delete('found-here');
  }, [match]);
  return matches;
}
