import { build } from './build.ts';
import { check } from './check.ts';

// `npm run data` builds the files of public/data, all of them or those that are named: `npm run data -- areas`.
// `npm run data -- check [FILE…]` checks the tables of data/places and builds nothing.

const [first, ...files] = process.argv.slice(2);
if (first !== 'check') await build(first === undefined ? [] : [first, ...files]);
else if (!check(files)) process.exitCode = 1;
