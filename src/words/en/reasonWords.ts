import { isKnownReason, isReasonCode, type ReasonArgs, type ReasonCode } from '../../story/reasons.ts';
import type { Reason } from '../../story/types.ts';

/** A sentence for each reason. */
const sentences: { readonly [Code in ReasonCode]: (args: ReasonArgs<Code>) => string } = {
  'as-written': ({ text }) => text,
  'named-with': ({ place, ...others }) => `named with ${place}; ${namesakes(others)}`,
  'in-named-place': ({ place, ...others }) => `in ${place}, which the text names; ${namesakes(others)}`,
  'among-others-in': ({ place, ...others }) => `among other places in ${place}; ${namesakes(others)}`,
  'by-name': (others) => namesakes(others),
  'people-of': ({ place }) => `the people of ${place}`,
  'not-in-gazetteer': () => 'not in the gazetteer',
  'placed-near': ({ place }) => `not in the gazetteer; placed with ${place}, named nearby`,
  'too-uncertain': () => 'too uncertain to be placed',
  'chosen-by-hand': () => 'chosen by hand',
  'placed-by-hand': () => 'placed by hand',
  'left-off-by-hand': () => 'left off the map by hand',
  'added-by-hand': () => 'added by hand; it has no place yet',
  'like-the-others': () => 'added by hand, as the text names it elsewhere',
  'split-off': ({ place }) => `split off from ${place}; it has no place of its own yet`,
  'text-changed': ({ quote }) => `the text was edited here; it was “${quote}”`,
};

function namesakes({ namesakes: all, larger }: ReasonArgs<'by-name'>): string {
  if (all < 2) return 'the only place of this name';
  return `${larger === 0 ? 'largest' : 'one'} of ${all} with this name`;
}

/** A reason as a sentence; the bare code of one that a newer Wherein gave. */
export function reasonText(reason: Reason): string {
  const { code, args } = reason;
  if (!isReasonCode(code) || !isKnownReason(reason)) return code.replaceAll('-', ' ');
  // The arguments were just checked against the code.
  return (sentences[code] as (args: Reason['args']) => string)(args);
}
