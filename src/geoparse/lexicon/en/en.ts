import type { LexiconData } from '../Lexicon.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import affixes from './affixes.json' with { type: 'json' };
import countrySigns from './country-signs.json' with { type: 'json' };
import determiners from './determiners.json' with { type: 'json' };
import directions from './directions.json' with { type: 'json' };
import divisions from './divisions.json' with { type: 'json' };
import givenPlaces from './given-places.json' with { type: 'json' };
import grammar from './grammar.json' with { type: 'json' };
import homonyms from './homonyms.json' with { type: 'json' };
import innerLinks from './inner-links.json' with { type: 'json' };
import leadingHeads from './leading-heads.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import locatives from './locatives.json' with { type: 'json' };
import nameEnds from './name-ends.json' with { type: 'json' };
import noPlaceAfter from './no-place-after.json' with { type: 'json' };
import officials from './officials.json' with { type: 'json' };
import organisationHeads from './organisation-heads.json' with { type: 'json' };
import particles from './particles.json' with { type: 'json' };
import placeHeads from './place-heads.json' with { type: 'json' };
import rivers from './rivers.json' with { type: 'json' };
import roads from './roads.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import vagueHeads from './vague-heads.json' with { type: 'json' };
import wordClasses from './word-classes.json' with { type: 'json' };

/** The words of English. */
export const en: LexiconData = {
  abbreviations,
  affixes,
  countrySigns,
  determiners,
  directions,
  divisions,
  givenPlaces,
  grammar,
  homonyms,
  innerLinks,
  leadingHeads,
  links,
  locatives,
  nameEnds,
  noPlaceAfter,
  officials,
  organisationHeads,
  particles,
  placeHeads,
  rivers,
  roads,
  titles,
  vagueHeads,
  wordClasses,
};
