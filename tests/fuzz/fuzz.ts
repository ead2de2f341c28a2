import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '20000' },
    budget: { type: 'string', default: '5000' },
  },
});

// Warnings of parsers would drown what is found.
process.removeAllListeners('warning');
console.warn = () => undefined;

const began = performance.now();
const folder = join(tmpdir(), 'wherein-fuzz');
let [inputs, faults] = [0, 0];
for await (const { name, taken, refused, slowest, failures } of fuzz({
  seed: Number(values.seed),
  count: Number(values.inputs),
  budget: Number(values.budget),
})) {
  const told = `${taken} taken, ${refused} refused, ${failures.length} failed; at most ${slowest} ms`;
  console.log(`${name.padEnd(20)} ${told}`);
  inputs += taken + refused;
  faults += failures.length;
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
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${inputs} inputs taken or refused, ${faults} failed, in ${seconds} s, seed ${values.seed}`);
if (faults > 0) process.exitCode = 1;
