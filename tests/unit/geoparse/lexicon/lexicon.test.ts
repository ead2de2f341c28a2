import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldedWord } from '../../../../src/gazetteer/fold.ts';
import { hashOf } from '../../../../src/geoparse/lexicon/hashOf.ts';
import { ENGLISH, lexiconOf } from '../../../../src/geoparse/lexicon/lexiconOf.ts';
import { WORD_CLASS } from '../../../../src/geoparse/lexicon/WordClass.ts';

const folder = new URL('../../../../src/geoparse/lexicon/en/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Every list of words in a file's JSON. */
function listsIn(json: unknown): string[][] {
  if (Array.isArray(json)) return [json.map(String)];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(listsIn) : [];
}

describe('the lexicon', () => {
  test('is there for English of every country, and for nothing else', () => {
    expect(lexiconOf('en')).toBe(ENGLISH);
    expect(lexiconOf('en-GB')).toBe(ENGLISH);
    expect(lexiconOf('EN')).toBe(ENGLISH);
    for (const lang of ['fr', 'eng', 'ar', '']) expect(lexiconOf(lang)).toBeNull();
  });

  test.each(files)('%s has each word once, in small letters', (file) => {
    const lists = listsIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(word).toMatch(/^[a-z-]+(?: [a-z-]+)*$/);
    }
  });

  test('has what readers expect of it', () => {
    expect(ENGLISH.titles.has('governor')).toBe(true);
    expect(ENGLISH.placeHeads.get('river')).toBe('water');
    // In two lists; the last of them counts.
    expect(ENGLISH.placeHeads.get('heights')).toBe('district');
    expect(ENGLISH.wordClasses.get(hashOf('said'))).toBe(WORD_CLASS.act);
    expect(ENGLISH.divisions.names.get('wva')).toBe('west virginia');
    expect(ENGLISH.divisions.names.get(foldedWord('mt'))).toBe('montana');
  });
});
