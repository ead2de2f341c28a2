import { ROLES } from '../../story/schema.ts';
import type { PlaceSummary } from '../../story/summaries.ts';
import type { Mention, Place } from '../../story/types.ts';
import { words } from '../../words/words.ts';
import { whereabouts } from '../review/whereabouts.ts';

interface Props {
  level: 2 | 3;
  /** The place that is selected; absent for a mention without one. */
  summary: PlaceSummary | undefined;
  mention: Mention | null;
}

/** What is selected: its name, where that is, how the text uses it, and how well its position is known. */
export function CardHead({ level, summary, mention }: Props) {
  const Title = level === 2 ? 'h2' : 'h3';
  if (!summary) {
    return (
      <>
        <Title className="card-title" dir="auto">
          {mention?.quote}
        </Title>
        <p className="card-where">{words.notResolved}</p>
      </>
    );
  }
  const { place, wayUp } = summary;
  const known = howWellKnown(place);
  return (
    <>
      <Title className="card-title" dir="auto">
        {place.name}
      </Title>
      <p className="card-where">{whereabouts(place, wayUp)}</p>
      {summary.mentions.length > 0 && <p className="card-use">{countUses(summary)}</p>}
      {known && <p className="card-known">{known}</p>}
    </>
  );
}

function countUses({ mentions, roles }: PlaceSummary): string {
  return words.countsOfUses(
    ROLES.filter((role) => roles.has(role)).map((role) => ({
      role,
      count: mentions.filter((mention) => mention.role === role).length,
    })),
  );
}

/** How certain a place is, to how many metres, and what is worth noting; empty for most. */
const howWellKnown = ({ certainty, precision, note }: Place) =>
  [words.certainties[certainty], precision === undefined ? '' : words.precision(precision), note]
    .filter(Boolean)
    .join('. ');
