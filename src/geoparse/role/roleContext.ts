import { WORD_CLASS, type WordClass } from '../lexicon/WordClass.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { SpannedWords, Words } from '../reading/Reading.ts';
import { GAP, SHAPE, tokenAt } from '../reading/Token.ts';
import { wordClassOf } from '../reading/wordClassOf.ts';

/** What stands around a mention and says of its role: around the whole list, where it is an item of one. */
export interface RoleContext {
  /** The class of the word before, past an article, where but a space stands between, and the gap. */
  readonly before: WordClass;
  readonly gap: number;
  /** That word itself, as its token’s hash, and the class of the one before it: “the government of”. */
  readonly word: number;
  readonly governor: WordClass;
  /** The words of which the classes of the governor, the verb and the noun are told, as hashes. */
  readonly governorWord: number;
  readonly verbWord: number;
  readonly nounWord: number;
  /** The class of the word after, past auxiliaries and adverbs, and whether there were auxiliaries. */
  readonly verb: WordClass;
  readonly hasAuxiliary: boolean;
  /** The class of the first telling noun after the mention itself: “Iraq’s new prime minister”. */
  readonly noun: WordClass;
  /** Whether a spot is named after that noun, as by “a US strike in Baghdad”. */
  readonly isLocated: boolean;
  /** Whether the mention is not the first, or not the last item of its list. */
  readonly isLater: boolean;
  readonly isEarlier: boolean;
}

/** How many items of a list are looked past. */
const MOST_ITEMS = 12;

/** How many words two items of a list lie apart at most. */
const BETWEEN_ITEMS = 3;

/** How many words are looked past for a verb or a noun. */
const REACH = 4;

/** The longest aside between commas that is looked past, in words. */
const LONGEST_ASIDE = 6;

/** What stands around the span of that number. */
export function roleContext(words: SpannedWords, at: number): RoleContext {
  const { spans } = words;
  const [from, to] = listAround(words, at);
  // Named one by one: spreading costs more than all the rest.
  const { before, gap, word, governor, governorWord } = wordBefore(words, itemAt(spans, from).first);
  const { verb, verbWord, hasAuxiliary } = verbAfter(words, itemAt(spans, to).last);
  const { noun, nounWord, isLocated } = nounAfter(words, itemAt(spans, at).last);
  const isLater = from < at;
  const isEarlier = to > at;
  return {
    before,
    gap,
    word,
    governor,
    governorWord,
    verb,
    verbWord,
    hasAuxiliary,
    noun,
    nounWord,
    isLocated,
    isLater,
    isEarlier,
  };
}

/** The first and the last item of a span’s list: “crews from Israel, Mexico and northern Syria”. */
function listAround(words: SpannedWords, at: number): [number, number] {
  let from = at;
  let to = at;
  while (at - from < MOST_ITEMS && isListed(words, from - 1)) from--;
  while (to - at < MOST_ITEMS && isListed(words, to)) to++;
  return [from, to];
}

/** Whether the span of that number and the next are items of one list. */
function isListed(words: SpannedWords, at: number): boolean {
  const one = words.spans[at];
  const other = words.spans[at + 1];
  return one !== undefined && other !== undefined && isJoint(words, one.last + 1, other.first);
}

/** Whether a comma or “and” joins two items, with nothing else between but articles and directions. */
function isJoint({ tokens, lexicon }: Words, from: number, next: number): boolean {
  const { conjunctions, article } = lexicon.grammar;
  if (next - from > BETWEEN_ITEMS) return false;
  let joints = 0;
  for (let i = from; i <= next; i++) {
    const token = tokenAt(tokens, i);
    const isAnd = i < next && conjunctions.has(token.word);
    if (token.gap !== GAP.space && token.gap !== GAP.comma) return false;
    const isPassed = i === next || isAnd || token.word === article;
    if (!isPassed && wordClassOf(token, lexicon) !== WORD_CLASS.direction) return false;
    if (isAnd || token.gap === GAP.comma) joints++;
  }
  return joints > 0;
}

function wordBefore({ tokens, lexicon }: Words, first: number) {
  const passed = tokenAt(tokens, first - 1).word;
  const isPassed = tokenAt(tokens, first).gap === GAP.space && lexicon.grammar.predeterminers.has(passed);
  const at = isPassed ? first - 1 : first;
  const token = tokenAt(tokens, at - 1);
  const { gap } = tokenAt(tokens, at);
  const own = wordClassOf(token, lexicon);
  // Across a comma or a full stop a word says little of the mention, and the gap itself more.
  const { hash: word } = token;
  if (gap !== GAP.space) return { before: WORD_CLASS.none, gap, word, governor: own, governorWord: word };
  const beyond = tokenAt(tokens, at - 2);
  return { before: own, gap, word, governor: wordClassOf(beyond, lexicon), governorWord: beyond.hash };
}

function verbAfter({ tokens, lexicon }: Words, last: number) {
  let hasAuxiliary = false;
  const from = pastAside({ tokens, lexicon }, last + 1);
  for (let i = from; i < from + REACH; i++) {
    const token = tokenAt(tokens, i);
    const isAfterAside = i === from && from > last + 1;
    if (token.gap !== GAP.space && !isAfterAside) break;
    const verb = wordClassOf(token, lexicon);
    if (verb !== WORD_CLASS.auxiliary && verb !== WORD_CLASS.adverb)
      return { verb, verbWord: token.hash, hasAuxiliary };
    hasAuxiliary ||= verb === WORD_CLASS.auxiliary;
  }
  return { verb: WORD_CLASS.none, verbWord: 0, hasAuxiliary };
}

/** The word after an aside between commas: “Eswatini, formerly Swaziland, has”; without one the same word. */
function pastAside({ tokens }: Pick<Words, 'tokens' | 'lexicon'>, next: number): number {
  if (tokenAt(tokens, next).gap !== GAP.comma) return next;
  for (let i = next + 1; i <= next + LONGEST_ASIDE; i++) {
    const { gap, shape } = tokenAt(tokens, i);
    if (gap === GAP.comma) return shape === SHAPE.lower ? i : next;
    if (gap !== GAP.space && gap !== GAP.hyphen) break;
  }
  return next;
}

function nounAfter({ tokens, lexicon }: Words, last: number) {
  for (let i = last + 1; i < last + REACH; i++) {
    const token = tokenAt(tokens, i);
    if (token.gap !== GAP.space && (i > last + 1 || !NOUN_GAPS.has(token.gap))) break;
    const noun = wordClassOf(token, lexicon);
    const next = tokenAt(tokens, i + 1);
    if (NOUNS.has(noun)) {
      const isLocated = next.gap === GAP.space && wordClassOf(next, lexicon) === WORD_CLASS.inside;
      return { noun, nounWord: token.hash, isLocated };
    }
    if (noun !== WORD_CLASS.other && noun !== WORD_CLASS.name)
      return { noun: WORD_CLASS.and, nounWord: token.hash, isLocated: false };
  }
  return { noun: WORD_CLASS.none, nounWord: 0, isLocated: false };
}

const NOUNS: ReadonlySet<WordClass> = new Set([
  WORD_CLASS.people,
  WORD_CLASS.spot,
  WORD_CLASS.dealing,
  WORD_CLASS.figure,
  WORD_CLASS.event,
]);

const NOUN_GAPS: ReadonlySet<number> = new Set([GAP.possessive, GAP.hyphen, GAP.abbreviation]);
