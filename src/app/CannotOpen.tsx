import { words } from '../words/words.ts';

/** Why the story is not there, and the way back to one that is. */
export function CannotOpen({ cause }: { cause: string }) {
  return (
    <section className="cannot-open" id="article" aria-label={words.article} role="alert">
      <h1>{words.cannotOpen}</h1>
      <p dir="auto">{cause}</p>
      <p>
        <a className="button" href="./">
          {words.openDefault}
        </a>
      </p>
    </section>
  );
}
