/** The first number of a round's templates, and how far the rounds' numbers lie apart. */
const FIRST = 64;
const APART = 48;

/** The number of a template in the first round, 0, or the second, 1. */
export const templateIn = (round: number, template: number): number => FIRST + APART * round + template;

/**
 * The templates of the features by which a candidate is weighed, by name. The numbers are part of the model: another
 * number is another feature, which has to be learnt anew. Each round adds its own first number.
 */
export const RESOLUTION = {
  classAndSpelling: 0,
  sizeAndClass: 1,
  rank: 2,
  behindLargest: 3,
  countryNamed: 4,
  stateNamed: 5,
  countyNamed: 6,
  tie: 7,
  tieAndClass: 8,
  othersInCountry: 9,
  othersInState: 10,
  othersInCounty: 11,
  namesakesInCountry: 12,
  namesakesInState: 13,
  namesakesInCounty: 14,
  nearest: 15,
  thirdNearest: 16,
  shareNear: 17,
  nearestAndBehind: 18,
  namedAndOthers: 19,
  cue: 20,
  behindAndNamed: 21,
  behindAndCountry: 22,
  behindAndState: 23,
  nearestAndNamed: 24,
  sizeAndCountry: 25,
  bestTieAndBehind: 26,
  shareNearAndBehind: 27,
  classAndRank: 28,
  weightNear: 30,
  besideNear: 31,
  behindExactName: 32,
  fame: 33,
  fameAndText: 34,
  fameAndNamed: 35,
  fameAndCountry: 36,
  fameAndTie: 37,
} as const;

/** The templates of the features by which it is weighed that none of the candidates is meant. */
export const ABSENCE = {
  source: 40,
  largest: 41,
  namesakes: 42,
  weight: 43,
} as const;
