import { describe, expect, test } from 'vitest';
import { WORD_CLASS } from '../../../../src/geoparse/lexicon/WordClass.ts';
import { itemAt } from '../../../../src/geoparse/reading/itemAt.ts';
import { roleContext } from '../../../../src/geoparse/role/roleContext.ts';
import { roleHint } from '../../../../src/geoparse/role/roleHint.ts';
import { plainRole, roleOf } from '../../../../src/geoparse/role/roleOf.ts';
import { readingOf, spanOf } from '../testReading.ts';

const roles: readonly (readonly [string, string, string])[] = [
  ['A fire in Paris.', 'Paris', 'literal'],
  ['Tokyo said no.', 'Tokyo', 'metonym'],
  ['In Tokyo said men met.', 'Tokyo', 'literal'],
  ['Baghdad Mayor Ali spoke.', 'Baghdad', 'metonym'],
  ['Texas Gov. Abbott spoke.', 'Texas', 'metonym'],
  ['a US strike', 'US', 'metonym'],
  ['the US’s strike', 'US', 'literal'],
  ['Iran’s army left.', 'Iran', 'metonym'],
  ['Iran’s coast is long.', 'Iran', 'literal'],
  ['the case against Iran', 'Iran', 'metonym'],
  ['the Boston Globe wrote', 'Boston', 'embedded'],
  ['the Hong Kong Stock Exchange Board met', 'Hong Kong', 'embedded'],
  ['the Institute of Nevada', 'Nevada', 'embedded'],
  ['the institute of Nevada', 'Nevada', 'literal'],
  ['the Bank of Japan met', 'Japan', 'embedded'],
];

describe('the plainest signs of a role', () => {
  test.each(roles)('%s: %s is %s', (text, quote, role) => {
    const reading = readingOf(text);
    expect(roleHint(reading, itemAt(reading.spans, spanOf(reading, quote)))).toBe(role);
  });
});

describe('roles', () => {
  test.each([
    ['Iraqi police left.', 'Iraqi', 'demonym'],
    ['Moscow denied the report.', 'Moscow', 'metonym'],
    ['The convoy entered Lebanon on Monday.', 'Lebanon', 'literal'],
    ['Relations between Cairo and Khartoum are poor.', 'Khartoum', 'metonym'],
    ['the Institute of Nevada', 'Nevada', 'embedded'],
    // What is shouted looks like one name, and the plain signs decide; a water acts for nobody.
    ['FIRE IN TOKYO AGAIN', 'TOKYO', 'literal'],
    ['The Danube said no.', 'Danube', 'literal'],
    ['The Mosul Dam said no.', 'Mosul Dam', 'literal'],
    ['The Quxford River said no.', 'Quxford River', 'literal'],
    ['The White House said no.', 'White House', 'metonym'],
    // A spot, also where a sentence begins.
    ['In Rome people met.', 'Rome', 'literal'],
    ['They met in Rome officials.', 'Rome', 'literal'],
  ])('%s: %s is %s', (text, quote, role) => {
    const reading = readingOf(text);
    expect(roleOf(reading, spanOf(reading, quote))).toBe(role);
  });

  test('are plain for peoples, organisations and headlines alone', () => {
    const plain = (text: string, quote: string) => {
      const reading = readingOf(text);
      return plainRole(reading, itemAt(reading.spans, spanOf(reading, quote)));
    };
    expect(plain('Iraqi police left.', 'Iraqi')).toBe('demonym');
    expect(plain('the Boston Globe wrote', 'Boston')).toBe('embedded');
    expect(plain('FIRE IN TOKYO AGAIN', 'TOKYO')).toBe('literal');
    expect(plain('Fire in TOKYO again', 'TOKYO')).toBe('literal');
    expect(plain('Fire and TOKYO again', 'TOKYO')).toBeNull();
    expect(plain('FIRE AND TOKYO again', 'TOKYO')).toBe('literal');
    expect(plain('Fire and TOKYO AGAIN', 'TOKYO')).toBe('literal');
    expect(plain('Fire and Tokyo AGAIN', 'Tokyo')).toBeNull();
    expect(plain('A TOKYO again', 'TOKYO')).toBeNull();
    expect(plain('In Tokyo again', 'Tokyo')).toBe('literal');
    expect(plain('through the Ukraine', 'Ukraine')).toBe('literal');
    expect(plain('they go through, the Ukraine', 'Ukraine')).toBeNull();
    expect(plain('they go through of Ukraine', 'Ukraine')).toBeNull();
    expect(plain('they go through-Ukraine', 'Ukraine')).toBeNull();
    expect(plain('Tokyo said no.', 'Tokyo')).toBeNull();
  });
});

describe('what stands around a mention', () => {
  const around = (text: string, quote: string) => {
    const reading = readingOf(text);
    return roleContext(reading, spanOf(reading, quote));
  };

  test.each([
    ['aid for the Ukraine', 'Ukraine', { before: WORD_CLASS.other, governor: WORD_CLASS.dealing }],
    ['against both Iran and Iraq', 'Iran', { before: WORD_CLASS.against }],
    ['they, Iran', 'Iran', { before: WORD_CLASS.none, governor: WORD_CLASS.other }],
    ['Iran has repeatedly said no', 'Iran', { verb: WORD_CLASS.act, hasAuxiliary: true }],
    ['Iran said no', 'Iran', { verb: WORD_CLASS.act, hasAuxiliary: false }],
    ['Eswatini, formerly Swaziland, has said no', 'Eswatini', { verb: WORD_CLASS.act, hasAuxiliary: true }],
    ['Iran’s new foreign minister', 'Iran', { noun: WORD_CLASS.dealing }],
    ['a US strike in Baghdad', 'US', { noun: WORD_CLASS.event, isLocated: true }],
    ['a US strike today', 'US', { noun: WORD_CLASS.event, isLocated: false }],
    ['Iran, Iraq and northern Syria said', 'Iran', { isLater: false, isEarlier: true, verb: WORD_CLASS.act }],
    ['Iran, Iraq and northern Syria said', 'Iraq', { isLater: true, isEarlier: true }],
    [
      'against Iran, Iraq and northern Syria',
      'Syria',
      { isLater: true, isEarlier: false, before: WORD_CLASS.against },
    ],
    ['Iran met old Iraq', 'Iran', { isLater: false, isEarlier: false }],
    ['Iran, and the northern Iraq', 'Iran', { isEarlier: true }],
    ['Iran, and the far northern Iraq', 'Iran', { isEarlier: false }],
    ['Iran, formerly the great land of Persia, said no', 'Iran', { verb: WORD_CLASS.act }],
    ['Iran, formerly the very great land of Persia, said no', 'Iran', { verb: WORD_CLASS.none }],
    ['Iran, which left. It, said no', 'Iran', { verb: WORD_CLASS.none }],
    ['Iran: said no', 'Iran', { verb: WORD_CLASS.none, noun: WORD_CLASS.none, nounWord: 0, verbWord: 0 }],
    ['Iran’s very large and rich army', 'Iran', { noun: WORD_CLASS.and, isLocated: false }],
  ])('%s: %s', (text, quote, expected) => {
    expect(around(text, quote)).toMatchObject(expected);
  });
});
