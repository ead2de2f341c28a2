import { expect, test } from 'vitest';
import { fuzz, type Outcome } from '../fuzz/run.ts';

/** Far from what any input takes, also on a busy machine, and near what one without a bound would take. */
const BUDGET = 20_000;

test('every parser takes or refuses mutated inputs, and takes none for long', async () => {
  const outcomes: Outcome[] = [];
  for await (const outcome of fuzz({ seed: 17, count: 1000, budget: BUDGET })) outcomes.push(outcome);
  expect(outcomes.filter(({ failures }) => failures.length > 0)).toEqual([]);
  // Each parser has seen some that it took, so that more than its first check was tried.
  const never = outcomes.filter((outcome) => outcome.taken === 0).map(({ name }) => name);
  expect(never).toEqual([]);
});
