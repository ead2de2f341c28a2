import { carried } from '../../story/carried.ts';
import { helpWords } from '../../words/helpWords.ts';
import { KeyList } from './KeyList.tsx';
import './help.css';

/** What this is, how to begin, its keys, what it does with one's texts, and whose data it shows. */
export default function AboutText() {
  return (
    <div className="help">
      <p>{helpWords.what}</p>
      <h3>{helpWords.help}</h3>
      <ul>
        {helpWords.helpText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{helpWords.keys}</h3>
      <KeyList />
      <h3>{helpWords.privacy}</h3>
      <p>{helpWords.privacyText}</p>
      <h3>{helpWords.source}</h3>
      <p>{helpWords.sourceText}</p>
      <Notices />
      <dl>
        {helpWords.credits.map(({ name, href, what, licence }) => (
          <div key={name}>
            <dt>
              <a href={href}>{name}</a>
            </dt>
            <dd>
              {what} {licence}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The software that the page is built from; a page in one file has the notices with it. */
function Notices() {
  const text = carried('notices');
  if (text === null)
    return (
      <p>
        <a href="./THIRD-PARTY.txt">{helpWords.notices}</a>
      </p>
    );
  return (
    <details>
      <summary>{helpWords.notices}</summary>
      <pre className="notices-text">{text}</pre>
    </details>
  );
}
