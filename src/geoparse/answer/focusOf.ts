import { distance } from '../../geo/distance.ts';
import type { Place, PlaceKind, Role } from '../../story/types.ts';
import type { Focus, ParsedMention } from './result.ts';

/** What a mention counts: who only speaks, or is only spoken of, is not where it happens. */
const OF_ROLE: Readonly<Record<Role, number>> = { literal: 1, embedded: 0.3, demonym: 0.25, metonym: 0.15 };

/** How much more a headline and a lead say than the rest of an article. */
const HEADLINE = 3;
const LEAD = 1.5;

/** Repetition says less each time. */
const REPEATED = 0.8;

/** The least share of an article that one country must have for it to be the scene; below it there are several. */
const LEAST_SHARE = 0.55;

/** The same where the headline names it as a spot. */
const LEAST_HEADED = 0.2;

/** How far a place of each kind reaches, in metres. */
const REACH: Readonly<Record<PlaceKind, number>> = {
  continent: 3_000_000,
  region: 250_000,
  country: 700_000,
  admin1: 200_000,
  admin2: 70_000,
  city: 40_000,
  district: 20_000,
  street: 15_000,
  site: 30_000,
  water: 120_000,
  terrain: 80_000,
};

/** What each doubling of the reach costs, as a share of the article that a wider place must hold beyond a narrower one. */
const WIDER = 0.16;

/** The narrowest reach that is worth a difference, in metres. */
const NARROW = 40_000;

/**
 * Where an article is about: the narrowest of its places that holds most of what happens in it; null where it has several
 * scenes, or none. In the manner of CLIFF's focus (D'Ignazio et al. 2014), with each mention's role and standing for it.
 */
export function focusOf(
  text: string,
  mentions: readonly ParsedMention[],
  places: readonly Place[],
): Focus | null {
  const masses = massesOf(text, mentions);
  const placed = places.filter(({ id, kind }) => kind !== 'continent' && (masses.get(id) ?? 0) > 0);
  const massOf = (some: readonly Place[]) => some.reduce((sum, { id }) => sum + (masses.get(id) ?? 0), 0);
  const countries = new Set(placed.flatMap(({ country }) => country ?? []));
  const scene = [...countries]
    .map((code) => placed.filter(({ country }) => country === code))
    .reduce<readonly Place[]>((most, one) => (massOf(one) > massOf(most) ? one : most), []);
  const share = massOf(scene) / massOf(placed);
  const inHeadline = headlined(text, mentions);
  const headed = placed.filter(({ id }) => inHeadline.has(id));
  const isHeaded = headed.some((one) => scene.includes(one));
  if (share < (isHeaded ? LEAST_HEADED : LEAST_SHARE)) return null;
  const place = narrowest(scene, masses);
  // Where the headline names several countries, a town that is named once further down is not the scene.
  const isOfSeveral = share < LEAST_SHARE && headed.some((one) => !scene.includes(one));
  const times = mentions.filter((mention) => mention.place === place?.id).length;
  if (place && isOfSeveral && times === 1 && !inHeadline.has(place.id)) return null;
  return place && { place: place.id, confidence: Math.round(share * 100) / 100 };
}

/** The places that the first line says something happens at. */
function headlined(text: string, mentions: readonly ParsedMention[]): Set<string> {
  const end = text.indexOf('\n');
  const named = mentions.filter(({ start, role }) => start < end && role === 'literal');
  return new Set(named.flatMap(({ place }) => place ?? []));
}

/** How much of the article each place has. */
function massesOf(text: string, mentions: readonly ParsedMention[]): Map<string, number> {
  const headline = text.indexOf('\n') < 0 ? 0 : text.indexOf('\n');
  const lead = Math.max(headline, text.indexOf('\n\n', headline + 2));
  const masses = new Map<string, number>();
  for (const { start, place, role, confidence } of mentions) {
    if (place === null) continue;
    const standing = start < headline ? HEADLINE : start < lead ? LEAD : 1;
    masses.set(place, (masses.get(place) ?? 0) + OF_ROLE[role] * standing * (0.3 + 0.7 * confidence));
  }
  for (const [place, mass] of masses) masses.set(place, mass ** REPEATED);
  return masses;
}

/** Of places in one country, the one that holds much in little. */
function narrowest(places: readonly Place[], masses: ReadonlyMap<string, number>): Place | null {
  const finer = places.filter(({ kind }) => kind !== 'country');
  const all = finer.reduce((sum, { id }) => sum + (masses.get(id) ?? 0), 0);
  let best: Place | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const reach = Math.max(NARROW, REACH[place.kind]);
    const held = finer.reduce(
      (sum, other) => (holds(place, other, reach) ? sum + (masses.get(other.id) ?? 0) : sum),
      0,
    );
    const own = all > 0 ? (0.3 * (masses.get(place.id) ?? 0)) / all : 0;
    const score =
      (place.kind === 'country' || all === 0 ? 1 : held / all + own) - WIDER * Math.log2(reach / NARROW);
    if (score > most) {
      most = score;
      best = place;
    }
  }
  return best;
}

function holds({ id, point }: Place, other: Place, reach: number): boolean {
  if (id === other.id) return true;
  return point !== undefined && other.point !== undefined && distance(point, other.point) <= reach;
}
