import { describe, expect, test } from 'vitest';
import { itemAt } from '../../../../src/geoparse/reading/itemAt.ts';
import { arePeers } from '../../../../src/geoparse/resolve/arePeers.ts';
import { listEndsOf } from '../../../../src/geoparse/resolve/listEndsOf.ts';
import { headingsOf } from '../../../../src/geoparse/resolve/statedHolder.ts';
import { quoteOf, resolved, spanOf } from '../testReading.ts';

describe('the words behind a name say where it lies, and no place of that name does', () => {
  const holder = (text: string, quote: string) => {
    const { reading, resolution } = resolved(text);
    const entry = itemAt(resolution.holders, spanOf(reading, quote));
    return entry === 0 ? null : reading.gazetteer.displayOf(entry);
  };

  test.each([
    ['Moscow, Maryland, is small.', 'Moscow', 'Maryland'],
    ['He left Moscow, Maryland.', 'Moscow', 'Maryland'],
    ['MOSCOW, Maryland (AP) — It rained.', 'MOSCOW', 'Maryland'],
    ['Moscow, Maryland — It rained.', 'Moscow', 'Maryland'],
    ['He left Moscow (near Baghdad, Maryland) early.', 'Baghdad', 'Maryland'],
    ['He left Mosul, Mass., on Monday.', 'Mosul', 'Massachusetts'],
    ['He left Mosul TX on Monday.', 'Mosul', null],
    ['In Smallqford, Ohio, it rained.', 'Smallqford', 'Ohio'],
    // one does lie there
    ['Paris, Texas, is small.', 'Paris', null],
    ['Texas, Texas, is large.', 'Texas', null],
    // nothing is closed by a second comma
    ['Moscow, Maryland said no.', 'Moscow', null],
    ["Moscow, Maryland's largest town, slept.", 'Moscow', null],
    ['In Moscow, Maryland and Ohio it rained.', 'Moscow', null],
    ['In Moscow, Maryland, and Ohio it rained.', 'Moscow', null],
    ['In Moscow, Maryland, Ohio it rained.', 'Moscow', null],
    ['In Moscow Maryland.', 'Moscow', null],
    // countries and waters lie nowhere else, peoples hold nothing
    ['In France, Maryland, it rained.', 'France', null],
    ['On the Danube, Maryland, it rained.', 'Danube', null],
    ['In Moscow, Iraqi, it rained.', 'Moscow', null],
    // a quarter that is not beside the great city behind it, and one that is
    ['Oak Flats, Chicago, burned.', 'Oak Flats', 'Chicago'],
    ['Crown Heights, Brooklyn, was calm.', 'Crown Heights', null],
    ['Lagos, Chicago, burned.', 'Lagos', null],
    // a heading with a colon
    ['Plaquemines Parish: Venice and Phoenix', 'Phoenix', 'Plaquemines Parish'],
    ['Plaquemines Parish: Venice and Phoenix', 'Venice', null],
    ['Plaquemines Parish\nVenice and Phoenix', 'Phoenix', null],
    ['Plaquemines Parish: Venice\nPhoenix slept', 'Phoenix', null],
    ['Paris: Venice and Phoenix', 'Phoenix', null],
  ])('%s %s lies in %s', (text, quote, expected) => {
    expect(holder(text, quote)).toBe(expected);
  });
});

describe('two names with a comma between are a list', () => {
  const peers = (text: string) => {
    const { reading, resolution } = resolved(text);
    const { candidates } = resolution;
    const found = { reading, candidates, headings: headingsOf(reading), listEnds: listEndsOf(reading) };
    return reading.spans.flatMap((_, at) => (arePeers(found, at) ? [quoteOf(reading, at)] : []));
  };

  test.each([
    // countries always, states of one country unless a comma closes them
    ['Greece, Turkey sign pact.', ['Greece']],
    ['In Greece, Turkey, and Iraq it rained.', ['Greece']],
    ['It rained in Delaware, Ohio and Maine.', ['Delaware']],
    ['It rained in Delaware, Ohio, and Maine.', ['Delaware']],
    ['It rained in Delaware, Ohio, Maine.', ['Delaware', 'Ohio']],
    ['It rained in Delaware, Ohio, on Monday.', []],
    ['In Texas, Bavaria said so.', []],
    // a town and what holds it are none
    ['It rained in Paris, Texas.', []],
    ['It rained in Baghdad, Iraq.', []],
    ['It rained in Tupelo, Miss.', []],
    ['It rained in Greece and Turkey.', []],
    ['In Greece, say, Turkey and Iraq', []],
  ])('%s %j', (text, expected) => {
    expect(peers(text)).toEqual(expected);
  });
});
