import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import type { Resolution } from './resolve.ts';
import { SPAN, type Span } from './Span.ts';
import type { Token } from './Token.ts';
import { GAP } from './Token.ts';

export interface Chosen { span: number; start: number; end: number; role: string; entry: number; inferred: boolean; p: number; chance: number; }

const ADMIN2 = FEATURES.indexOf('admin2');

export function choose(tokens: readonly Token[], spans: readonly Span[], probability: Float64Array, resolution: Resolution, gazetteer: Gazetteer, threshold: number): Chosen[] {
  const chosen: Chosen[] = [];
  spans.forEach((span, i) => {
    const p = span.source === SPAN.demonym ? 0.97 : probability[i] ?? 0;
    if (p < threshold) return;
    const own = resolution.probabilities[i] ?? new Float64Array(0);
    const g = resolution.context.groupOf[i] ?? -1;
    let best = -1;
    own.forEach((x, c) => { if (best < 0 || x > (own[best] ?? 0)) best = c; });
    if (g >= 0 && best >= 0 && (resolution.ties[i]?.[best] ?? 0) < 2) best = resolution.context.picks[g] ?? best;
    const entry = resolution.candidates[i]?.[best]?.entry ?? 0;
    chosen.push({ span: i, start: tokens[span.first]?.start ?? 0, end: tokens[span.last]?.end ?? 0, role: span.source === SPAN.demonym ? 'demonym' : 'literal', entry, inferred: false, p, chance: own[best] ?? 0 });
  });
  chosen.forEach((m, i) => {
    if (m.entry || process.env.NOINF) return;
    let best = 0, score = -1;
    for (let d = 1; d < 12; d++) for (const j of [i - d, i + d]) {
      const o = chosen[j];
      if (!o || o.inferred || !o.entry || (gazetteer.tables.features[o.entry] ?? 0) < ADMIN2 || o.role === 'demonym') continue;
      const s = (o.p * o.chance) / (d + (j > i ? 0.5 : 0));
      if (s > score) { score = s; best = o.entry; }
    }
    if (best) { m.entry = best; m.inferred = true; m.chance = 0.5; }
  });
  return chosen;
}
