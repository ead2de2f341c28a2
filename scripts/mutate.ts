// Says how many small faults in a room's code its unit tests notice.
//   npm run mutate -- ROOM [--lines N] [--seed S] [--files PART]
// ROOM is a folder of src. Of its lines so many are drawn by the seed, and on each every fault is tried that Stryker
// knows, but for those in words and patterns. 0 lines are all of them, which takes a quarter of an hour and more.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { below, randomFrom } from '../tests/fuzz/random.ts';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '' },
  },
});
const [room = ''] = positionals;
if (!room || !existsSync(`tests/unit/${room}`)) {
  console.error('usage: npm run mutate -- ROOM [--lines N] [--seed S] [--files PART]');
  exit(2);
}

const isCode = (line: string) => /\w/.test(line) && !/^\s*(?:\/[/*]|\*|import\b|export type\b)/.test(line);

const files = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name.includes(values.files))
  .map((name) => `src/${room}/${name}`)
  .sort();
const all = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (isCode(line) ? [`${file}:${i + 1}-${i + 1}`] : [])),
);
const random = randomFrom(Number(values.seed));
const wanted = Number(values.lines) || all.length;
const drawn = Array.from({ length: Math.min(wanted, all.length) }, () =>
  all.splice(below(random, all.length), 1),
).flat();

const tests = `tests/unit/${room}/**/*.test.ts`;
const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', drawn.sort().join(',')], {
  stdio: 'inherit',
  env: { ...env, TESTS: tests },
});
exit(status ?? 1);
