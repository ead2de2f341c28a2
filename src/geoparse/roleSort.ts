import { SHAPE, type Token } from './Token.ts';
import { hashOf } from './tokenise.ts';

/** What a word beside a mention says of its role; a word has the first sort that lists it. */
export const SORT = {
  none: 0,
  act: 1,
  auxiliary: 2,
  people: 3,
  spot: 4,
  dealing: 5,
  figure: 6,
  event: 7,
  move: 8,
  direction: 9,
  inside: 10,
  toward: 11,
  against: 12,
  and: 13,
  adverb: 14,
  name: 15,
  other: 16,
} as const;

export type Sort = (typeof SORT)[keyof typeof SORT];

const WORDS: readonly (readonly [Sort, string])[] = [
  // What governments and teams do, and places do not.
  [
    SORT.act,
    `said says say saying announced announces condemned condemns denied denies accused accuses accuse agreed agrees agree warned warns
    rejected rejects refused refuses insisted insists vowed vows pledged pledges claimed claims demanded demands threatened threatens
    urged urges called calls blamed blames imposed imposes signed signs voted votes launched launches fired fires invaded invades sent
    sends wants wanted want hopes hoped hope fears feared believes believed believe supports supported support backs backed back opposes
    opposed oppose beat beats defeated defeats won wins win lost loses lose scored scores faces planned plans plan expects expected
    expect intends intended declared declares recognised recognises recognized recognizes responded responds respond retaliated expelled
    recalled summoned withdrew withdraw ratified banned bans lifted confirmed confirms decided decides decide tries tried try sought
    seeks seek offers offered promised promises proposed proposes approved approves adopted passed ordered orders issued issues
    considers considered joined joins thanked thanks disagree disagrees disagreed struggled struggles criticised criticises criticized
    criticizes failed fails failing helped helps asked asks argues argued praised praises hailed hails protested protests complained
    dismissed dismisses described describes stressed suspended suspends cut halted resumed negotiates negotiated hosted hosts drew draws
    played plays play qualified trained trains armed arms bought buys sold sells needs need knows thinks think understands sees welcomed
    welcomes deployed deploys carried accepted accepts concluded reacted reacts`,
  ],
  [
    SORT.auxiliary,
    'has have had is are was were be been being will would could can cannot should may might must did does do not to never',
  ],
  [
    SORT.people,
    `government governments president presidents minister ministers premier chancellor parliament congress lawmakers legislators senators
    officials official authorities leaders leader leadership military army navy troops forces soldiers police officers regime
    administration ambassador ambassadors diplomats diplomat embassy envoy envoys delegation spokesman spokeswoman spokesperson
    negotiators opposition party voters citizens citizen residents resident people men women man woman mother father family families
    teachers students teens schools team teams side squad fans players player striker goalkeeper midfielder defender coach manager club
    owners councillor councillors mayor governor ally allies prosecutors judges lawyers company firms firm companies businesses
    investors farmers workers militia militias fighters rebels jets warplanes aircraft ministry treasury intelligence bank`,
  ],
  [
    SORT.spot,
    `border borders frontier coast coastline shore shores city cities town towns village villages province provinces capital suburb
    suburbs outskirts area areas region regions district districts neighbourhood neighborhood street streets road roads highway airport
    airports port ports harbour harbor soil territory waters airspace skies countryside hills mountains mountain desert island islands
    valley river lake beach beaches market mosque church hospital jail prison square interior centre center
    downtown heartland hotel apartment home house office campus site sites zone zones part parts counties county state states community
    communities`,
  ],
  [
    SORT.dealing,
    `relations ties talks talk deal deals agreement agreements treaty pact alliance sanctions policy policies response decision decisions
    statement request accusations accusation intervention invasion aggression offensive campaign strategy foreign nuclear aid diplomacy
    summit negotiations cooperation dispute tariffs trade embargo threat threats role claim position stance hostility criticism
    influence interests interest pressure promise proposal help mission backing`,
  ],
  [
    SORT.figure,
    `economy gdp population growth rate jobs oil gas weather climate unemployment exports imports currency history culture tourism
    industry capacity prices inflation debt infrastructure best largest biggest oldest longest only first`,
  ],
  [
    SORT.event,
    `war wars strike strikes attack attacks raid raids airstrike airstrikes earthquake quake flood floods fire storm election elections
    crisis trip visit tour game match shooting blast bombing explosion conflict fighting clashes unrest massacre killings drought
    conference festival bombardment siege`,
  ],
  [
    SORT.move,
    `entered enters enter entering reached reaches reach reaching visited visits visiting left leaves leave leaving fled flees flee
    fleeing crossed crosses cross crossing toured touring hit hits struck devastated devastates devastating bombed bombs shelled
    shelling seized captured occupied occupies liberated retook roamed approaching approached rocked rocks battered flooded swept over
    inhabit inhabited named`,
  ],
  [
    SORT.direction,
    `north south east west central northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern
    north-eastern north-western south-eastern south-western north-east north-west south-east south-west upper lower greater mainland
    neighbouring neighboring nearby rural inland coastal continental war-torn present-day`,
  ],
  [SORT.inside, 'in at near inside outside around across throughout within along via beyond off down'],
  [SORT.toward, 'from into towards toward through onto'],
  [
    SORT.against,
    `against with between versus vs than beating defeating accusing blaming urging sanctioned pressured told blame supporting telling
    urge warn including by among`,
  ],
  [SORT.and, 'and or but while'],
  [
    SORT.adverb,
    'also already now still later repeatedly again soon both then recently formally even just yet today yesterday since long',
  ],
];

/** By the words' hashes, which their tokens have already. */
const SORTS = new Map<number, Sort>(
  WORDS.flatMap(([sort, words]) => words.split(/\s+/).map((word): [number, Sort] => [hashOf(word), sort])),
);

/** What sort of word a token is; of words with a capital, a name, only those for people are told. */
export function sortOf(token: Token | undefined): Sort {
  if (!token) return SORT.none;
  const sort = SORTS.get(token.hash);
  if (token.shape !== SHAPE.lower) return sort === SORT.people ? SORT.people : SORT.name;
  return sort ?? (token.word.endsWith('ly') ? SORT.adverb : SORT.other);
}
