import { report } from '../answer/report.ts';
import type { GeoparseResult, ParsedMention } from '../answer/result.ts';
import { type GeoparseOptions, parse } from '../geoparse.ts';
import { itemAt, numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { tokenAt } from '../reading/Token.ts';
import { opinions } from '../recognise/opinions.ts';
import { recognitionFeatures } from '../recognise/recognitionFeatures.ts';
import { revisionFeatures } from '../recognise/revisionFeatures.ts';
import { roleFeatures } from '../role/roleFeatures.ts';
import { plainRole, ROLES, weightsBehind } from '../role/roleOf.ts';
import { findSpans } from '../spans/findSpans.ts';
import { Names } from '../spans/Names.ts';
import type { Answer, ExplainedSpan, Explanation, Judged } from './Explanation.ts';
import { explainCandidates } from './explainCandidates.ts';
import { nameOf, round, TracedFeatures } from './TracedFeatures.ts';
import { RECOGNITION_NAMES, REVISION_NAMES, ROLE_NAMES } from './templateNames.ts';

/** What each stage of `geoparse` sees in a text, and why it decides as it does: the same stages, told step by step. */
export function explain(text: string, options: GeoparseOptions): Explanation {
  const parsed = parse(text, options);
  const { reading, resolution, choices } = parsed;
  const result = report(reading, resolution, choices);
  const answers = new Map(choices.map(({ at }, i) => [at, itemAt(result.mentions, i)]));
  const traced = new TracedFeatures();
  const { weights } = reading.model;
  const seen = { reading, resolution, opinions: opinions(reading, parsed.first) };
  const spans = reading.spans.map((span, at): ExplainedSpan => {
    const judged = (probability: number, features: () => Judged['features']): Judged => ({
      probability: round(probability),
      features: span.source === SPAN.demonym ? [] : features(),
    });
    const mention = answers.get(at);
    return {
      ...quoted(reading, span),
      source: nameOf(SPAN, span.source),
      key: span.key,
      recognised: judged(numberAt(parsed.first, at), () => {
        recognitionFeatures(reading, at, traced);
        return traced.strongest(RECOGNITION_NAMES, weights);
      }),
      revised: judged(numberAt(parsed.sure, at), () => {
        revisionFeatures(seen, at, traced);
        return traced.strongest(REVISION_NAMES, weights);
      }),
      ...explainCandidates(resolution, at),
      answer: mention ? answerOf(reading, at, mention, result) : null,
    };
  });
  return { spans, passedOver: passedOver(reading) };
}

function answerOf(reading: Reading, at: number, mention: ParsedMention, result: GeoparseResult): Answer {
  const { basis, reason, confidence, role } = mention;
  const place = result.places.find(({ id }) => id === mention.place)?.name ?? null;
  return { place, basis, reason, confidence, role, roleFeatures: roleTold(reading, at, mention) };
}

function roleTold(reading: Reading, at: number, { role }: ParsedMention): Answer['roleFeatures'] {
  const learnt = ROLES.find((one) => one === role);
  if (!learnt || plainRole(reading, itemAt(reading.spans, at))) return [];
  const traced = new TracedFeatures('roles');
  roleFeatures(reading, at, traced);
  return traced.strongest(ROLE_NAMES, reading.model.weights, weightsBehind(learnt));
}

function passedOver(reading: Reading): Explanation['passedOver'] {
  const kept = new Set(reading.spans.map(({ first }) => first));
  const all = findSpans(new Names(reading));
  return all.filter(({ first }) => !kept.has(first)).map((span) => quoted(reading, span));
}

function quoted({ text, tokens }: Reading, span: Span) {
  const { start } = tokenAt(tokens, span.first);
  const { end } = tokenAt(tokens, span.last);
  return { quote: text.slice(start, end), start, end };
}
