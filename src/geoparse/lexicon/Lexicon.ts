import type { PlaceKind } from '../../story/types.ts';
import type { WordClass, WordClassName } from './WordClass.ts';

/**
 * A language's words that the geoparser goes by, as they stand in the files of the language's folder. Words are
 * folded (see `fold`), as tokens with a capital are.
 */
export interface LexiconData {
  /** Words before a person's name: “Mr”, “President”. */
  readonly titles: readonly string[];
  /** Words after which a period is no full stop: “Gov.”, “Calif.” */
  readonly abbreviations: readonly string[];
  /** Words that end or begin the name of something physical or built, by the kind of place they make. */
  readonly placeHeads: Readonly<Partial<Record<PlaceKind, readonly string[]>>>;
  /** Words after a name for what only places of that kind have: “the Georgia governor”, “the New York mayor”. */
  readonly officials: Readonly<Partial<Record<PlaceKind, readonly string[]>>>;
  /** Words in the names of organisations, teams and papers. */
  readonly organisationHeads: readonly string[];
  /** Words that end the names of organisations as often as those of places. */
  readonly vagueHeads: readonly string[];
  /** Words that begin the name of a lake, a mountain or a fort. */
  readonly leadingHeads: readonly string[];
  readonly directions: readonly string[];
  /** Prepositions that as a rule stand before a place. */
  readonly locatives: readonly string[];
  /** Small words inside names: “Isle of Man”, “Rio de Janeiro”. */
  readonly links: readonly string[];
  /** Small words that may begin a name amid a sentence: “al-Hol”. */
  readonly particles: readonly string[];
  /** Words that make the name before them a disease, a breed, a dish: “Lyme disease”. */
  readonly noPlaceAfter: readonly string[];
  readonly rivers: RiverWords;
  readonly roads: RoadWords;
  /** Small words that stand inside names alone: “Nevado del Ruiz”. */
  readonly innerLinks: readonly string[];
  /** Words for a people that mean another where the text has one of these words: “Indian” beside “Navajo”. */
  readonly homonyms: Readonly<Record<string, readonly string[]>>;
  /** Words and pairs of words that tell the country of a text, by its ISO 3166-1 code: “parish council”. */
  readonly countrySigns: Readonly<Record<string, readonly string[]>>;
  /** What begins a sentence and no name. */
  readonly determiners: readonly string[];
  /** Words after which no genitive is complete: what stands before them is a name to its end. */
  readonly nameEnds: readonly string[];
  /** Names of famous places that parents also give to children. */
  readonly givenPlaces: readonly string[];
  /** Words that tell the role of a name beside them. A word in several classes has the last of them. */
  readonly wordClasses: Readonly<Partial<Record<WordClassName, readonly string[]>>>;
  readonly divisions: DivisionWords;
  readonly affixes: Affixes;
  readonly grammar: Grammar;
}

/** What tells “the Ohio” from Ohio. */
export interface RiverWords {
  /** What may stand before or after a river's name. */
  readonly heads: readonly string[];
  /** Countries and lands that are called with “the” themselves: “in the Congo”. */
  readonly withArticle: readonly string[];
  /** What no river's name follows without its article: “in Swat”. */
  readonly ashore: readonly string[];
  /** What makes a river of those too: “along the Congo”. */
  readonly alongside: readonly string[];
  /** Words before which the name is complete, besides those that the classes of words tell: “across the Dnipro under fire”. */
  readonly after: readonly string[];
  /** What rivers do. */
  readonly verbs: readonly string[];
}

/** What the number of a road stands with. */
export interface RoadWords {
  /** “Highway 14”. */
  readonly words: readonly string[];
  /** “I-44”, “State Route 9”. */
  readonly codes: readonly string[];
  /** What stands before a letter and a number: “on the A10”, and not “A4 paper”. */
  readonly leads: readonly string[];
}

/** Abbreviated first-level divisions, folded and without their periods. */
export interface DivisionWords {
  /** For each division its abbreviations. As tokens are folded, “Mt.” is `mount`. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Those whose parts are also written with a space between: “W. Va.” */
  readonly spaced: readonly string[];
  /** Those that news writes in capitals without a comma before them: “Vancouver BC”. */
  readonly bare: readonly string[];
  /** Those that name a city when there are periods inside: “L.A.” */
  readonly dottedCity: readonly string[];
  /** Those that are also a plain word, and stand for a division after a comma alone: “in”. */
  readonly afterComma: readonly string[];
  /** Those that are also a title: “in Tupelo, Ms. Jones said”. */
  readonly alsoTitle: readonly string[];
  /** Those that are a degree when there are periods inside: “Jane Roe, M.D.” */
  readonly degrees: readonly string[];
}

/** Words that a name may have before or after it. */
export interface Affixes {
  /** “East Dallas”, “downtown Houston”. */
  readonly before: readonly string[];
  /** “Milford Township”. */
  readonly after: readonly string[];
  /** What ends the name of a county, and of several in a list. */
  readonly county: readonly string[];
  readonly counties: readonly string[];
  /** What ends the name of a sea or a range, never that of a division named after it. */
  readonly physical: readonly string[];
}

/** The smallest words, and endings. */
export interface Grammar {
  /** What follows an apostrophe in a genitive. */
  readonly possessive: string;
  readonly plural: string;
  readonly article: string;
  /** The article that looks like an initial: “A Moscow court”. */
  readonly indefinite: string;
  /** What follows the apostrophe of a contraction: “I'd”, “we'll”. */
  readonly contractions: readonly string[];
  /** What joins the last items of a list. */
  readonly conjunctions: readonly string[];
  /** What may stand between a word and the name that it governs: “in both Iran and Iraq”. */
  readonly predeterminers: readonly string[];
  /** What stands between a place and what holds it: “Paris in Texas”, “the city of Paris”. */
  readonly in: readonly string[];
  readonly of: readonly string[];
  /** Small words that do not end a run of capitals. */
  readonly runLinks: readonly string[];
  /** Titles that also begin names: “Miss Ohio”, “Saint North”. */
  readonly titlesInNames: readonly string[];
  readonly adverbEnding: string;
  /** Endings that tell what sort of word one is; the first that fits counts. */
  readonly endings: readonly string[];
}

/** A lexicon, ready to be asked. */
export interface Lexicon {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly placeHeads: ReadonlyMap<string, PlaceKind>;
  readonly officials: ReadonlyMap<string, PlaceKind>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly vagueHeads: ReadonlySet<string>;
  readonly leadingHeads: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly innerLinks: ReadonlySet<string>;
  readonly homonyms: ReadonlyMap<string, readonly string[]>;
  /** For each word or pair of words the codes of the countries that it tells. */
  readonly countrySigns: ReadonlyMap<string, readonly string[]>;
  readonly particles: ReadonlySet<string>;
  readonly noPlaceAfter: ReadonlySet<string>;
  readonly rivers: {
    readonly heads: readonly string[];
    readonly withArticle: ReadonlySet<string>;
    readonly ashore: ReadonlySet<string>;
    readonly alongside: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
  };
  readonly roads: {
    readonly words: ReadonlySet<string>;
    readonly codes: ReadonlySet<string>;
    readonly leads: ReadonlySet<string>;
  };
  readonly nameEnds: ReadonlySet<string>;
  readonly givenPlaces: ReadonlySet<string>;
  /** By the hashes of the words, which tokens have already. */
  readonly wordClasses: ReadonlyMap<number, WordClass>;
  readonly divisions: {
    /** The folded name of the division that an abbreviation stands for. */
    readonly names: ReadonlyMap<string, string>;
    readonly spaced: ReadonlySet<string>;
    readonly bare: ReadonlySet<string>;
    readonly dottedCity: ReadonlySet<string>;
    readonly afterComma: ReadonlySet<string>;
    readonly alsoTitle: ReadonlySet<string>;
    readonly degrees: ReadonlySet<string>;
  };
  readonly affixes: {
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    readonly county: readonly string[];
    readonly counties: ReadonlySet<string>;
    readonly physical: ReadonlySet<string>;
  };
  readonly grammar: {
    readonly possessive: string;
    readonly plural: string;
    readonly article: string;
    readonly indefinite: string;
    readonly contractions: ReadonlySet<string>;
    readonly conjunctions: ReadonlySet<string>;
    readonly predeterminers: ReadonlySet<string>;
    readonly in: ReadonlySet<string>;
    readonly of: ReadonlySet<string>;
    readonly runLinks: ReadonlySet<string>;
    readonly titlesInNames: ReadonlySet<string>;
    readonly adverbEnding: string;
    readonly endings: readonly string[];
  };
}
