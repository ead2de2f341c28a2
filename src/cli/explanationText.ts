import type {
  Answer,
  ExplainedCandidate,
  ExplainedSpan,
  Explanation,
} from '../geoparse/explain/Explanation.ts';
import type { Told } from '../geoparse/explain/TracedFeatures.ts';

/** Candidates beyond these are counted. */
const MOST_CANDIDATES = 5;

/** An explanation for a person to read in a terminal: a paragraph for each span. */
export function explanationText({ spans, passedOver }: Explanation): string {
  const left = passedOver.map(
    ({ quote, start, end }) => `“${quote}”  ${start}–${end}\n  passed over: no place's name here`,
  );
  const all = [...spans.map(spanText), ...left];
  return all.length > 0 ? `${all.join('\n\n')}\n` : 'Nothing here may name a place.\n';
}

function spanText(span: ExplainedSpan): string {
  const { recognised, revised, candidates, absence, answer } = span;
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const more = candidates.length - shown.length;
  return [
    `“${span.quote}”  ${span.start}–${span.end}  ${span.source}`,
    `  a place?     ${recognised.probability.toFixed(2)} at first  ${told(recognised.features)}`,
    `               ${revised.probability.toFixed(2)} at last   ${told(revised.features)}`,
    ...shown.map((candidate, i) => candidateText(candidate, i === 0)),
    ...(more > 0 ? [`               and ${more} more`] : []),
    ...(absence === null ? [] : [`               none of them: score ${signed(absence)}`]),
    ...answerText(answer),
  ].join('\n');
}

function candidateText(candidate: ExplainedCandidate, isFirst: boolean): string {
  const { name, admin1, country, kind, tie, chance, score, bonus, features } = candidate;
  const place = [name, admin1, country].filter(Boolean).join(', ');
  const hand = bonus === 0 ? '' : `, by hand ${signed(bonus)}`;
  const tied = tie === 'none' ? '' : `, tied: ${tie}`;
  return [
    `${isFirst ? '  which place? ' : '               '}${chance.toFixed(2)} ${place} (${kind}): score ${signed(score)}${hand}${tied}`,
    `                    ${told(features)}`,
  ].join('\n');
}

function answerText(answer: Answer | null): string[] {
  if (!answer) return ['  answer       not a place'];
  const { place, role, basis, confidence, reason, roleFeatures } = answer;
  const args = Object.entries(reason.args).map(([name, value]) => `${name} ${value}`);
  return [
    `  role         ${role}  ${told(roleFeatures)}`,
    `  answer       ${place ?? 'no place'}, confidence ${confidence.toFixed(2)} (${basis}); ${[reason.code, ...args].join(', ')}`,
  ];
}

const told = (features: readonly Told[]): string =>
  features.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ');

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
