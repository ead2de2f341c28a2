import { env } from 'node:process';
import base from './vite.config.ts';

/** The tests that are to notice what `npm run mutate` changes, by its variable `TESTS`; apart by commas. */
const include = (env['TESTS'] ?? 'tests/unit/**/*.test.ts').split(',');

// In one process, so that the gazetteer is read once for each fault and not for each file of tests.
export default { ...base, test: { ...base.test, include, isolate: false } };
