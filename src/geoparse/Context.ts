import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import type { Anchors } from './Anchors.ts';
import type { Candidate } from './Candidate.ts';
import { SPAN, type Span } from './Span.ts';

const COUNTRY = FEATURES.indexOf('country');
const ADMIN1 = FEATURES.indexOf('admin1');
const ADMIN2 = FEATURES.indexOf('admin2');

/** How many of a group's neighbours in the text are measured against it. */
const NEIGHBOURS = 24;

/** How many of them count as next to it. */
const BESIDE = 4;

/** Neighbours less sure than this say nothing. */
const LEAST_SURE = 0.25;

/** All mentions of one name, which as a rule mean one place (Gale et al. 1992, “One sense per discourse”). */
export interface Group {
  readonly spans: number[];
  readonly candidates: readonly Candidate[];
  /** How likely the name is a place here at all, 0…1. */
  readonly weight: number;
}

/** What the text's other names say about where it plays. */
export interface Context {
  readonly groups: readonly Group[];
  /** For each span, its group's number; −1 for a span without candidates. */
  readonly groupOf: Int32Array;
  /** For each group, the chosen candidate's number and how sure the choice is; −1 for none. */
  readonly picks: Int32Array;
  readonly certainty: Float64Array;
  /** How much each country or division is named by itself or its people, and by which groups. */
  readonly named: ReadonlyMap<number, number>;
  /** For each country and division, the weight of the groups that have a candidate in it, and of those whose pick is. */
  readonly possible: ReadonlyMap<number, number>;
  readonly picked: ReadonlyMap<number, number>;
  readonly total: number;
  /** For each group, where its nearest groups in the text have come to. */
  readonly anchors: readonly Anchors[];
}

/** Spans with the same key and the same candidates, as one. */
export function groupSpans(
  spans: readonly Span[],
  candidates: readonly (readonly Candidate[])[],
  probability: Float64Array,
): { groups: Group[]; groupOf: Int32Array } {
  const groups: (Group & { weight: number })[] = [];
  const byKey = new Map<string, number>();
  const groupOf = new Int32Array(spans.length).fill(-1);
  spans.forEach((span, i) => {
    const own = candidates[i] ?? [];
    if (own.length === 0) return;
    const key = `${span.source === SPAN.abbreviation ? SPAN.name : span.source}/${own.length}/${own[0]?.entry}/${span.key}`;
    let number = byKey.get(key);
    if (number === undefined) {
      number = groups.length;
      byKey.set(key, number);
      groups.push({ spans: [], candidates: own, weight: 0 });
    }
    const group = groups[number];
    if (!group) return;
    group.spans.push(i);
    group.weight = Math.max(group.weight, probability[i] ?? 0);
    groupOf[i] = number;
  });
  return { groups, groupOf };
}

/** The context that these picks make. */
export function contextOf(
  neighbours: readonly (readonly number[])[],
  groups: readonly Group[],
  groupOf: Int32Array,
  picks: Int32Array,
  certainty: Float64Array,
  gazetteer: Gazetteer,
): Context {
  const { features, admin1, admin2 } = gazetteer.tables;
  const named = new Map<number, number>();
  const possible = new Map<number, number>();
  const picked = new Map<number, number>();
  let total = 0;
  const bump = (map: Map<number, number>, key: number, by: number) => {
    if (key) map.set(key, (map.get(key) ?? 0) + by);
  };
  groups.forEach((group, g) => {
    const { weight } = group;
    total += weight;
    const inside = new Set<number>();
    for (const { entry } of group.candidates) {
      inside.add(gazetteer.countryOf(entry));
      inside.add(admin1[entry] ?? 0);
      inside.add(admin2[entry] ?? 0);
    }
    for (const division of inside) bump(possible, division, weight);
    const entry = group.candidates[picks[g] ?? -1]?.entry ?? 0;
    const sure = weight * (certainty[g] ?? 0);
    const feature = features[entry];
    if (feature === COUNTRY || feature === ADMIN1 || feature === ADMIN2) {
      bump(named, entry, sure * Math.min(3, group.spans.length));
    }
    for (const division of new Set([gazetteer.countryOf(entry), admin1[entry] ?? 0, admin2[entry] ?? 0])) {
      if (division !== entry) bump(picked, division, sure);
    }
  });
  return {
    groups,
    groupOf,
    picks,
    certainty,
    named,
    possible,
    picked,
    total,
    anchors: groups.map((_, g) => anchorsOf(g, neighbours[g] ?? [], groups, picks, certainty, gazetteer)),
  };
}

/** The towns and divisions that a group's neighbours stand for, of those that are sure enough. */
function anchorsOf(
  g: number,
  neighbours: readonly number[],
  groups: readonly Group[],
  picks: Int32Array,
  certainty: Float64Array,
  gazetteer: Gazetteer,
): Anchors {
  const own = groups[g]?.candidates[0]?.entry;
  const entries: number[] = [];
  const sureties: number[] = [];
  let beside = 0;
  neighbours.forEach((other, order) => {
    const neighbour = groups[other];
    if (!neighbour || neighbour.candidates[0]?.entry === own) return;
    const entry = neighbour.candidates[picks[other] ?? -1]?.entry ?? 0;
    const sure = neighbour.weight * (certainty[other] ?? 0);
    if (entry === 0 || sure < LEAST_SURE || (gazetteer.tables.features[entry] ?? 0) <= COUNTRY) return;
    entries.push(entry);
    sureties.push(sure);
    if (order < BESIDE) beside++;
  });
  return { entries: new Uint32Array(entries), certainty: new Float64Array(sureties), beside };
}

/** For each group, the first different groups found going outwards from its first mention. */
export function neighboursOf(
  spans: readonly Span[],
  groups: readonly Group[],
  groupOf: Int32Array,
): number[][] {
  return groups.map((group, g) => {
    const first = group.spans[0] ?? 0;
    const found: number[] = [];
    for (let step = 1; step < 4 * NEIGHBOURS && found.length < NEIGHBOURS; step++) {
      for (const i of [first - step, first + step]) {
        const other = i >= 0 && i < spans.length ? (groupOf[i] ?? -1) : -1;
        if (other >= 0 && other !== g && !found.includes(other)) found.push(other);
      }
    }
    return found;
  });
}
