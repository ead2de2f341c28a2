import type { PlaceKind } from '../story/types.ts';
import { SHAPE, type Token } from './Token.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** Words before a person's name. */
export const TITLES = set(
  `mr mrs ms miss dr prof professor rev reverend pastor father sister brother bishop archbishop cardinal pope rabbi imam sheikh sheik
  ayatollah gov governor lieutenant sen senator rep representative congressman congresswoman president vice premier chancellor minister
  secretary ambassador mayor councilman councilwoman councilor alderman commissioner chairman chairwoman chair director judge justice
  attorney prosecutor sheriff deputy chief officer constable detective sgt sergeant lt capt captain col colonel gen general maj major
  adm admiral cmdr commander cpl corporal pvt private king queen prince princess sir lord lady dame coach manager trooper marshal
  superintendent principal spokesman spokeswoman spokesperson analyst author actor actress singer sen-elect ceo aunt uncle saint hon pfc spc supt det insp inspector`,
);

const ABBREVIATED = set(
  `mr mrs ms dr prof rev gov sen rep sens reps gen lt col capt maj sgt cpl pvt adm cmdr hon jr sr no vs saint mount fort ave blvd rd dist dept
  jan feb aug sept oct nov dec co corp inc ltd bros det supt insp pfc spc messrs ala ariz ark calif colo conn del fla ind kan ky md mich minn
  miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ill mass ont que alta sask`,
);

/** Whether a period after this word is no full stop: “Gov.”, “St.”, an initial, “U.S.”. */
export function isAbbreviatedTitle(token: Token): boolean {
  if (token.shape === SHAPE.initial) return true;
  return (
    ABBREVIATED.has(token.word) ||
    (token.shape === SHAPE.capitals && token.end - token.start > token.word.length)
  );
}

/** Words that end or begin the name of something physical or built; each with the kind of place it makes. */
export const PLACE_HEADS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...kinds(
    'water',
    'river lake creek bay sea ocean gulf strait canal bayou brook falls harbor harbour lagoon sound reservoir straits rivers lakes channel fjord inlet cove marsh swamp wetlands spring springs wadi lough loch firth',
  ),
  ...kinds(
    'terrain',
    'mountain mountains mount mt hill hills valley canyon desert island islands isle peninsula plateau beach cape forest ridge mesa peak range glacier volcano reef atoll coast plains pass delta basin cave caves gorge archipelago heights rock point',
  ),
  ...kinds(
    'street',
    'street st avenue ave road rd boulevard blvd highway hwy lane drive parkway turnpike freeway interstate route expressway terrace alley court crescent place way',
  ),
  ...kinds(
    'site',
    'airport park bridge stadium tower station square plaza mall museum cemetery prison jail zoo arena theater theatre castle palace cathedral mosque temple monastery shrine dam mine port terminal refinery base camp barracks gardens garden field fields speedway racetrack hospital library church school university college building house hall hotel checkpoint crossing embassy lighthouse pier marina farm ranch trail tunnel zone fort center centre monument refuge reservation preserve',
  ),
  ...kinds('district', 'district neighborhood neighbourhood quarter ward borough suburb downtown heights'),
  ...kinds(
    'admin1',
    'province state governorate oblast prefecture region krai republic emirate territory canton',
  ),
  ...kinds('admin2', 'county parish counties municipality'),
  ...kinds('city', 'city town township village'),
]);

function kinds(kind: PlaceKind, words: string): [string, PlaceKind][] {
  return words.split(' ').map((word) => [word, kind]);
}

/** Words in the names of organisations, teams and papers. */
export const ORGANISATION_HEADS = set(
  `police department university college school schools hospital church council commission committee court bank company corp corporation inc co ltd
  association authority agency bureau office ministry institute foundation society union federation league club team party army navy
  force forces guard times post news tribune herald journal gazette daily press chronicle star sun globe examiner register sentinel observer
  board district center centre museum library airlines airways air group holdings partners industries systems energy electric power
  service services tech legislature senate assembly parliament congress house administration government sheriff fire bar academy
  community international national united states giants rangers cowboys lakers tigers lions eagles bulldogs orchestra symphony festival
  hall theatre theater insurance medical health clinic motors airlines railway railroad act bowl open cup games treaty accord agreement`,
);

export const DIRECTIONS = set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown midtown inner outer mid',
);

/** Prepositions that as a rule stand before a place. */
export const LOCATIVES = set(
  'in at near from to into outside around through across toward towards throughout within of via inside along between for',
);

/** Words after which no genitive is complete: what stands before them is a name to its end. */
export const GOES_ON = set(
  'on and or but is was are were has had have will would said says after before since until while when where who which that as by with against about over under',
);

/** Small words inside names: “Isle of Man”, “Rio de Janeiro”, “Stoke-on-Trent”. */
export const LINKS = set(
  'of de la le les el al del della di da do dos das du des the and on upon y e en sur am an der den den bin ibn ul al-',
);

/** What begins a sentence and no name. */
export const DETERMINERS = set(
  'the a an this that these those his her their our its my your some any all both each every no one two three four five six seven eight nine ten former in at on for',
);

/** Words that end the names of organisations more often than those of places, or of both. */
export const VAGUE_HEADS = set(
  'court crescent place way point house home base field center centre building hall district school university college hospital library church station jail prison zone camp garden gardens theater theatre museum',
);

/** Words that begin the name of a lake, a mountain or a fort. */
export const LEADING_HEADS = set('lake mount fort camp cape port point river isle gulf bay firth');

/** Names of famous places that parents also give to children. */
export const GIVEN_PLACES = set(
  `adelaide alexandria aspen austin bristol brooklyn carolina catalina chad charlotte chelsea cheyenne chester
  dakota devon diego florence geneva georgia hamilton houston israel jackson jordan kent
  kerry kingston lincoln london lorraine lourdes madison memphis milan montana odessa orlando paris phoenix preston raleigh rio
  salem santiago savannah shannon sienna sydney trenton troy tyrone valencia verona victoria vienna virginia`,
);
