import { expect, test } from 'vitest';
import { csvText } from '../../../src/export/csvText.ts';
import { toCsv } from '../../../src/export/toCsv.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';
import { readCsv } from './csv.ts';
import { ogrTest, readByOgr } from './ogr.ts';

const rowsOf = (text: string) => readCsv(text.replace(/^\u{feff}/u, ''));

test('begins with a byte order mark and ends each line as RFC 4180 has it', () => {
  const csv = toCsv(sample());
  expect(csv).toMatch(/^\u{feff}mention,quote,/u);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('has a row a mention, then the places never named', () => {
  const rows = rowsOf(toCsv(awkward));
  expect(rows.map(({ mention, role, place }) => [mention, role, place])).toEqual([
    ['m1', 'literal', 'amman'],
    ['m2', 'literal', 'bar'],
    ['m3', 'literal', 'taveuni'],
    ['m4', 'embedded', 'sum'],
    ['m5', 'demonym', 'jordan'],
    ['m6', 'literal', ''],
    ['m7', 'metonym', 'jordan'],
    ['', '', 'a b&c="ü"#\u{fffd}'],
  ]);
  expect(rows[1]).toMatchObject({
    quote: '"Tom & Jerry’s" <Bar>',
    longitude: '',
    latitude: '',
    within: 'amman',
  });
  expect(rows[2]).toMatchObject({ longitude: '-180', latitude: '-16.85', precision: '0', confidence: '0.5' });
  expect(rows[4]?.['links']).toBe('https://sws.geonames.org/248816/');
});

test('leaves no cell that a spreadsheet would run', () => {
  const rows = rowsOf(toCsv(awkward));
  expect(rows[3]).toMatchObject({ quote: "'=1+1", name: "'=1+1" });
  expect(rows[5]?.['quote']).toBe("'+Nowhere");
  expect(rows[1]?.['note']).toMatch(/^'=HYPERLINK\("x"\)\nsecond, "quoted" line\r\n/);
  for (const row of rows) {
    for (const cell of Object.values(row)) {
      if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  }
});

test.each(['=a', '+a', '-a', '@a', ' =a', '\t=a', '\ta', '\ra', '\na', '＝a', '-1'])(
  '%j is made harmless',
  (text) => {
    expect(csvText(text)).toBe(`"'${text}"`);
  },
);

test.each(['a', 'a=b', '', 'a-b', "'a", ' a'])('%j is left as it is', (text) => {
  expect(csvText(text)).toBe(`"${text}"`);
});

ogrTest('GDAL reads it', () => {
  const options = ['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude'];
  const { features } = readByOgr(toCsv(awkward), 'csv', options);
  expect(features.map(({ properties }) => properties?.['mention'])).toEqual(
    rowsOf(toCsv(awkward)).map(({ mention }) => mention),
  );
  expect(features[2]?.geometry).toEqual({ type: 'Point', coordinates: [-180, -16.85] });
});
