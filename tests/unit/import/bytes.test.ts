import { describe, expect, test } from 'vitest';
import { checkSize, MOST_BYTES, mostFor } from '../../../src/import/checkSize.ts';
import { cleanText } from '../../../src/import/cleanText.ts';
import { decodeBytes } from '../../../src/import/decodeBytes.ts';
import { foreignFormat, foreignText } from '../../../src/import/foreignFormat.ts';
import { isNoise } from '../../../src/import/isNoise.ts';

describe('bytes', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each([
    ['UTF-8', new TextEncoder().encode('Zürich'), false, 'Zürich', 'utf-8', false],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), false, 'A', 'utf-8', false],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), false, 'A', 'utf-16le', false],
    ['UTF-16 the other way', Uint8Array.of(0xfe, 0xff, 0, 0x41), false, 'A', 'utf-16be', false],
    ['a guess', latin('Z\u00fcrich \u0093'), false, 'Zürich “', 'windows-1252', true],
    [
      'declared',
      latin('<meta charset="iso-8859-2">\u00b3'),
      true,
      '<meta charset="iso-8859-2">ł',
      'iso-8859-2',
      false,
    ],
    [
      'declared as XML',
      latin('<?xml encoding="koi8-r"?>\u00c1'),
      true,
      '<?xml encoding="koi8-r"?>а',
      'koi8-r',
      false,
    ],
    [
      'declared, where nothing is',
      latin('charset="koi8-r" \u00c1'),
      true,
      'charset="koi8-r" Á',
      'windows-1252',
      true,
    ],
    [
      'declared wrongly',
      latin('<meta charset="utf-8">\u00fc'),
      true,
      '<meta charset="utf-8">ü',
      'windows-1252',
      true,
    ],
    [
      'declared as UTF-16',
      latin('<meta charset="utf-16">A'),
      true,
      '<meta charset="utf-16">A',
      'utf-8',
      false,
    ],
    [
      'declared as nothing known',
      latin('<meta charset="klingon">A'),
      true,
      '<meta charset="klingon">A',
      'utf-8',
      false,
    ],
    [
      'declared in a text',
      latin('<meta charset="iso-8859-2">\u00b3'),
      false,
      '<meta charset="iso-8859-2">³',
      'windows-1252',
      true,
    ],
  ])('%s', (_, bytes, marked, text, name, guessed) => {
    expect(decodeBytes(bytes, marked)).toEqual({ text, encoding: { name, guessed } });
  });

  test.each([
    ['\u0089PNG', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF1234WEBP', 'webp'],
    ['1234ftypavif', 'avif'],
    ['1234ftypmp42', 'film'],
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004', 'archive'],
    ['It rained', null],
  ])('%j are of %s', (start, expected) => {
    expect(foreignFormat(latin(start))).toBe(expected);
  });

  test.each([
    ['{ "type": "FeatureCollection" }', 'geojson'],
    ['WEBVTT\n', 'subtitles'],
    ['1\n00:01,000 --> 00:02', 'subtitles'],
    ['Subject: Rain\r\nMIME-Version: 1.0\r\n', 'message'],
    ['Rain: it fell', null],
  ])('a text that begins %j is %s', (text, expected) => {
    expect(foreignText(text)).toBe(expected);
  });

  test('some odd characters are noise', () => {
    expect(isNoise(`${'a'.repeat(99)}\u0001`)).toBe(false);
    expect(isNoise(`${'a'.repeat(98)}\u0001`)).toBe(true);
    expect(isNoise(`${'a'.repeat(999)}\u0000`)).toBe(true);
    expect(isNoise('')).toBe(false);
  });

  test('documents may be larger than texts', () => {
    expect(mostFor('a.pdf')).toBe(50 * 1024 * 1024);
    expect(mostFor('a.txt')).toBe(MOST_BYTES);
    expect(() => checkSize(0)).toThrow('import/empty-file');
    expect(() => checkSize(MOST_BYTES)).not.toThrow();
    expect(() => checkSize(5, 4)).toThrow('import/too-large bytes=5 most=4');
  });

  test('what nobody sees is gone', () => {
    expect(cleanText('a\r\nb\u2029c\u00add\u00ad\ne\u00a0f\u200b\tg')).toBe('a\nb\n\ncde f g');
  });
});
