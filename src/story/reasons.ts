import type { Reason } from './types.ts';

/** What is known of namesakes: how many places bear the name, and how many of them are larger than this one. */
const NAMESAKES = { namesakes: 'number', larger: 'number' } as const;

/** Every reason that Wherein gives for a mention's place, with the arguments of each. */
export const REASONS = {
  /** An older document gave its reason as a sentence. */
  'as-written': { text: 'string' },
  'named-with': { place: 'string', ...NAMESAKES },
  'in-named-place': { place: 'string', ...NAMESAKES },
  'among-others-in': { place: 'string', ...NAMESAKES },
  'by-name': NAMESAKES,
  'people-of': { place: 'string' },
  'not-in-gazetteer': {},
  'placed-near': { place: 'string' },
  'too-uncertain': {},
  'chosen-by-hand': {},
  'placed-by-hand': {},
  'left-off-by-hand': {},
  'added-by-hand': {},
  'like-the-others': {},
  'split-off': { place: 'string' },
  'text-changed': { quote: 'string' },
} as const;

export type ReasonCode = keyof typeof REASONS;

/** The arguments that go with a code. */
export type ReasonArgs<Code extends ReasonCode> = {
  readonly [Name in keyof (typeof REASONS)[Code]]: (typeof REASONS)[Code][Name] extends 'number'
    ? number
    : string;
};

/** A reason as a story holds it. */
export const reasonFor = <Code extends ReasonCode>(code: Code, args: ReasonArgs<Code>): Reason => ({
  code,
  args: { ...args },
});

/** Whether a reason of a document is one of ours, with the arguments that its sentence needs. */
export function isKnownReason({ code, args }: Reason): boolean {
  if (!isReasonCode(code)) return false;
  return Object.entries(REASONS[code]).every(([name, type]) => typeof args[name] === type);
}

export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(REASONS, code);
