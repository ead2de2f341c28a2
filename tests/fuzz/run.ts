import { isFault } from '../../src/fault/Fault.ts';
import { StoryError } from '../../src/story/StoryError.ts';
import { randomFrom } from './random.ts';
import { type Attempt, TARGETS, type Target } from './targets.ts';

export interface Outcome {
  readonly name: string;
  readonly taken: number;
  readonly refused: number;
  /** The longest that one input took, in milliseconds. */
  readonly slowest: number;
  /** What threw something else than a refusal, or went past the budget. */
  readonly failures: readonly { readonly seed: number; readonly what: string; readonly input: unknown }[];
}

interface Plan {
  readonly seed: number;
  /** How many inputs in all. */
  readonly count: number;
  /** What one input may take, in milliseconds. */
  readonly budget: number;
}

/** Runs mutated inputs through every parser, and tells of each as it is done. The same plan makes the same inputs. */
export async function* fuzz(plan: Plan): AsyncGenerator<Outcome> {
  const all = TARGETS.reduce((sum, { share }) => sum + share, 0);
  for (const target of TARGETS)
    yield await fuzzOne(target, { ...plan, count: Math.ceil((plan.count * target.share) / all) });
}

async function fuzzOne(target: Target, { seed, count, budget }: Plan): Promise<Outcome> {
  let [taken, refused, slowest] = [0, 0, 0];
  const failures: Outcome['failures'][number][] = [];
  for (let i = 0; i < count; i++) {
    const own = seed * 1_000_003 + i;
    const made = target.make(randomFrom(own));
    const tried = await attempt(made);
    // A busy machine makes anything slow once.
    const time = tried.time < budget ? tried.time : Math.min(tried.time, (await attempt(made)).time);
    slowest = Math.max(slowest, time);
    if (tried.thrown === null) taken++;
    else if (isFault(tried.thrown) || tried.thrown instanceof StoryError) refused++;
    else failures.push({ seed: own, what: String(tried.thrown), input: made.input });
    if (time >= budget) failures.push({ seed: own, what: `took ${Math.round(time)} ms`, input: made.input });
  }
  return { name: target.name, taken, refused, slowest: Math.round(slowest), failures };
}

async function attempt({ run }: Attempt): Promise<{ thrown: unknown; time: number }> {
  const began = performance.now();
  let thrown: unknown = null;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  return { thrown, time: performance.now() - began };
}
