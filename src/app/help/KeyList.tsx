import { helpWords } from '../../words/helpWords.ts';

/** The keys of the page. */
export function KeyList() {
  return (
    <dl className="keys">
      {helpWords.keyList.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
