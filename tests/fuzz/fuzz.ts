import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '20000' },
    budget: { type: 'string', default: '2000' },
  },
});

// Warnings of parsers would drown what is found.
process.removeAllListeners('warning');
console.warn = () => undefined;

const began = performance.now();
const outcomes = await fuzz({
  seed: Number(values.seed),
  count: Number(values.inputs),
  budget: Number(values.budget),
});
console.table(outcomes.map(({ failures, ...rest }) => ({ ...rest, failures: failures.length })));
const inputs = outcomes.reduce(
  (sum, { taken, refused, failures }) => sum + taken + refused + failures.length,
  0,
);
console.log(`${inputs} inputs in ${((performance.now() - began) / 1000).toFixed(0)} s, seed ${values.seed}`);

const folder = 'test-results/fuzz';
for (const { name, failures } of outcomes) {
  for (const { seed, what, input } of failures.slice(0, 5)) {
    mkdirSync(folder, { recursive: true });
    const file = `${folder}/${name.replaceAll(' ', '-')}-${seed}`;
    writeFileSync(
      file,
      input instanceof Uint8Array || typeof input === 'string' ? input : String(JSON.stringify(input)),
    );
    console.error(`${name}, seed ${seed}: ${what.slice(0, 300)} (${file})`);
  }
}
if (outcomes.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
