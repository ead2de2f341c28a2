// Times the geoparser beside compromise and a bare scan for words, in one process, on the same generated news.
//   npm run bench:geoparse
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { decodeModel } from '../../src/geoparse/model/format.ts';
import { newsText } from './newsText.ts';

const bytes = readFileSync('public/data/gazetteer.bin');
const started = performance.now();
const gazetteer = Gazetteer.from(bytes);
const model = decodeModel(readFileSync('public/data/model-en.bin'));
console.log(`gazetteer ready in ${(performance.now() - started).toFixed(0)} ms, ${gazetteer.size} places`);

const documents = Array.from({ length: 60 }, (_, seed) => newsText(seed, 2500));
const characters = documents.reduce((sum, text) => sum + text.length, 0);

/** Documents a second, the best of some runs after a warm-up. */
function rate(run: (text: string) => unknown, runs: number): number {
  let best = 0;
  for (let i = 0; i <= runs; i++) {
    const start = performance.now();
    for (const text of documents) run(text);
    const seconds = (performance.now() - start) / 1000;
    if (i > 0) best = Math.max(best, documents.length / seconds);
  }
  return best;
}

const show = (name: string, docs: number) =>
  console.log(
    `${name.padEnd(22)}${docs.toFixed(0).padStart(8)} documents/s ${((docs * characters) / documents.length / 1e6).toFixed(2).padStart(8)} MB/s`,
  );
const words = rate((text) => text.match(/\p{L}+/gu)?.length, 10);
const ours = rate((text) => geoparse(text, { gazetteer, model }), 10);
const theirs = rate((text) => nlp(text).places().json({ offset: true }), 2);
show('word scan \\p{L}+', words);
show('geoparse', ours);
show('compromise places()', theirs);
console.log(
  `geoparse is ${(ours / theirs).toFixed(1)} times as fast as compromise, 1/${(words / ours).toFixed(0)} of a word scan`,
);

console.log('length      ms   µs/KB');
for (const kilobytes of [1, 4, 16, 64, 256, 1024]) {
  const text = newsText(1, kilobytes * 1024);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < (kilobytes < 100 ? 20 : 4); i++) {
    const start = performance.now();
    geoparse(text, { gazetteer, model });
    best = Math.min(best, performance.now() - start);
  }
  console.log(
    `${`${kilobytes} KB`.padEnd(8)}${best.toFixed(2).padStart(8)}${((1000 * best) / kilobytes).toFixed(0).padStart(8)}`,
  );
}
