import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/geoparse/lexicon/hashOf.ts';
import { ENGLISH } from '../../../../src/geoparse/lexicon/lexiconOf.ts';
import { recase } from '../../../../src/geoparse/reading/recase.ts';
import { SHAPE } from '../../../../src/geoparse/reading/Token.ts';
import { tokenise } from '../../../../src/geoparse/reading/tokenise.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';

const recased = (text: string) => recase({ tokens: tokenise(text, ENGLISH), gazetteer, lexicon: ENGLISH });

/** The words of a text as their shapes now say that they are written. */
const written = (text: string) =>
  recased(text)
    .map(({ start, end, shape }) => {
      const word = text.slice(start, end);
      if (shape === SHAPE.capitals) return word.toUpperCase();
      if (shape === SHAPE.lower || shape === SHAPE.number) return word.toLowerCase();
      return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    })
    .join(' ');

test.each([
  // a line in capitals
  ['FIRE IN PARIS KILLS NINE', 'fire in Paris kills nine'],
  ['34 DEAD IN LAGOS FLOODS', '34 dead in Lagos floods'],
  ['BIDEN TELLS PUTIN TO LEAVE UKRAINE', 'biden tells Putin to leave Ukraine'],
  ['JOHN SMITH WINS GOLD MEDAL', 'John Smith wins gold medal'],
  ["O'BRIEN WINS IN KERRY VOTE", "O'brien wins in Kerry vote"],
  ['IRAQI FORCES LEAVE MOSUL TODAY', 'Iraqi forces leave Mosul today'],
  ['WASHINGTON STATE HIT BY STORM', 'Washington State hit by storm'],
  // with periods they are one
  ['U.S. TROOPS LEAVE SYRIA BASE', 'U.S troops leave Syria base'],
  // small words inside a name stay small, and short ones in capitals may be an abbreviation
  ['RIO DE JANEIRO CARNIVAL BEGINS TODAY', 'RIO de Janeiro carnival begins today'],
  // what is also a word, only where a preposition says that it is a place, and only if it is well known
  ['READING GETS NEW TRAINS', 'reading gets new trains'],
  ['FLOODS IN READING KILL NINE', 'floods in Reading kill nine'],
  ['POLISH YOUR SHOES WITH CARE', 'polish your shoes with care'],
  // too few words say nothing
  ['FIRE IN PARIS', 'FIRE IN PARIS'],
  ['CUT OFF FROM THE REST', 'CUT OFF FROM THE REST'],
  ['PARIS (AP) — It rained.', 'PARIS AP It rained'],
  ['iPHONE SALES IN CHINA FALL', 'iphone SALES IN CHINA FALL'],
  // each line by itself
  ['Fire in Paris\nSTORM HITS LAGOS AND KANO\nNow.', 'Fire in Paris storm hits Lagos and Kano Now'],
  ['STORM HITS LAGOS AND KANO\nIN PARIS', 'storm hits Lagos and Kano IN PARIS'],
  // a text without any capital
  ['fire in paris kills nine', 'fire in Paris kills nine'],
  ['in paris it rained', 'in Paris it rained'],
  ['fire paris', 'fire paris'],
  ['storm hits rio de janeiro, lagos', 'storm hits Rio de Janeiro Lagos'],
  ['storm hits new york. city hall shut', 'storm hits New York city hall shut'],
  ['he is nice and went to nice', 'he is nice and went to Nice'],
  ['chad said he loves chad', 'chad said he loves chad'],
  ['us army in the us', 'us army in the us'],
  // three letters, or a village, are too little
  ['fire in rio kills nine', 'fire in rio kills nine'],
  ['fire in tregaron kills nine', 'fire in tregaron kills nine'],
  ['FIRE IN TREGARON KILLS NINE', 'fire in Tregaron kills nine'],
  ['flooding in garissa and wajir', 'flooding in Garissa and Wajir'],
  ['storm hits mobile and lagos', 'storm hits mobile and Lagos'],
  // a text with capitals of its own
  ['Storm hits lagos and kano', 'Storm hits lagos and kano'],
])('%j is read as “%s”', (text, expected) => {
  expect(written(text)).toBe(expected);
});

test('a name is folded as with a capital of its own, so that it can be looked up', () => {
  const [, , place] = recased('fire in zürich kills nine');
  expect(place).toMatchObject({ word: 'zurich', hash: hashOf('zurich') });
});
