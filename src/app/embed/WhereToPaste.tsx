import { embedDialogWords } from '../../words/embedDialogWords.ts';

/** Where the lines go, in the systems that most sites are made with. */
export function WhereToPaste() {
  return (
    <details className="embed-where">
      <summary>{embedDialogWords.whereToPaste}</summary>
      <dl>
        {embedDialogWords.systems.map(([system, where]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
