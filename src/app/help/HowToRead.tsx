import { helpWords } from '../../words/helpWords.ts';
import './help.css';

/** What every mark means, on the map and in the text, each drawn beside its words. */
export default function HowToRead() {
  const { signs } = helpWords;
  return (
    <div className="help">
      <p>{helpWords.readIntro}</p>
      <dl className="signs">
        <Sign text={signs.literal}>
          <circle cx="13" cy="12" r="6" className="sign-literal" />
          <path d="M26 18H58" className="sign-literal-line" />
        </Sign>
        <Sign text={signs.associative}>
          <circle cx="13" cy="12" r="5.5" className="sign-associative" />
          <path d="M26 18H58" className="sign-associative-line" />
        </Sign>
        <Sign text={signs.area}>
          <path d="M8 5L34 3L55 8L52 20L24 21L10 16Z" className="sign-area" />
        </Sign>
        <Sign text={signs.ring}>
          <circle cx="32" cy="12" r="10.5" className="sign-ring" />
          <circle cx="32" cy="12" r="4" className="sign-literal" />
        </Sign>
        <Sign text={signs.dashes}>
          <path d="M8 5L34 3L55 8L52 20L24 21L10 16Z" className="sign-dashes" />
        </Sign>
        <Sign text={signs.unplaced}>
          <path d="M8 18H58" className="sign-unplaced-line" />
        </Sign>
      </dl>
      <h3>{helpWords.useTitle}</h3>
      <ul>
        {helpWords.use.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface SignProps {
  text: readonly [name: string, meaning: string];
  children: React.ReactNode;
}

function Sign({ text: [name, meaning], children }: SignProps) {
  return (
    <div>
      <dt>
        <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden>
          {children}
        </svg>
        {name}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
