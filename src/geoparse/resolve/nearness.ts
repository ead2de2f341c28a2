import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { Anchors } from './Anchors.ts';

const METRES_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;

/** Degrees squared at which each step of distance begins; from 5 km they widen by about half each. */
const STEPS = Float64Array.from(
  { length: 14 },
  (_, step) => ((5000 * (2 ** ((step + 1) / 1.6) - 1)) / METRES_PER_DEGREE) ** 2,
);
const FAR = STEPS.length + 1;

/** The steps that end at some 240 km, and at some 155 km. */
const WITHIN = 8;
const BESIDE = 7;

/** How near a candidate lies to its anchors, in small whole numbers. */
export interface Nearness {
  /** The steps of distance to the nearest anchor and to the third nearest. */
  readonly closest: number;
  readonly third: number;
  /** The share of the anchors within 240 km in sixths, −1 where there are none, and their weight. */
  readonly within: number;
  readonly nearWeighted: number;
  /** The weight of all anchors. */
  readonly count: number;
  /** How many of the nearest names in the text lie within 155 km. */
  readonly beside: number;
}

/** How near the candidate lies to what the text's other names have provisionally come to. */
export function nearness(anchors: Anchors, entry: number, gazetteer: Gazetteer): Nearness {
  const { entries, certainty } = anchors;
  const lng = gazetteer.lngOf(entry);
  const lat = gazetteer.latOf(entry);
  const scale = Math.cos(lat * RADIANS) ** 2;
  let closest = FAR;
  let second = FAR;
  let third = FAR;
  let within = 0;
  let weight = 0;
  let beside = 0;
  for (let i = 0; i < entries.length; i++) {
    const there = entries[i];
    if (there === undefined || there === entry) continue;
    const sure = certainty[i] ?? Number.NaN;
    let dx = Math.abs(gazetteer.lngOf(there) - lng);
    if (dx > 180) dx = 360 - dx;
    const dy = gazetteer.latOf(there) - lat;
    const step = stepOf(dx * dx * scale + dy * dy);
    weight += sure;
    if (step <= WITHIN) within += sure;
    if (i < anchors.beside && step <= BESIDE) beside++;
    if (step < closest) {
      third = second;
      second = closest;
      closest = step;
    } else if (step < second) {
      third = second;
      second = step;
    } else if (step < third) third = step;
  }
  return {
    closest,
    third,
    within: weight < 0.25 ? -1 : Math.floor((within / weight) * 6),
    nearWeighted: within < 0.3 ? 0 : Math.min(5, 1 + Math.floor(within)),
    count: Math.min(4, Math.round(weight)),
    beside,
  };
}

/** The step that a squared distance lies in. Most places are far apart, so the search begins there. */
function stepOf(squared: number): number {
  let step = STEPS.length;
  while (step > 0 && squared < (STEPS[step - 1] ?? Number.NaN)) step--;
  return step;
}
