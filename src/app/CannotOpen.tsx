import { lazyPart } from '../controls/lazyPart.tsx';
import { words } from '../words/words.ts';
import { pageSetting } from './pageSetting.ts';

const OtherStories = lazyPart(() => import('./welcome/OtherStories.tsx'));

/** Why the story is not there, and the ways to one that is. */
export default function CannotOpen({ cause }: { cause: string }) {
  return (
    <section className="cannot-open" id="article" aria-label={words.article} tabIndex={-1}>
      <div role="alert">
        <h1>{words.cannotOpen}</h1>
        <p dir="auto">{cause}</p>
        <p>
          <a className="button" href="./">
            {words.openDefault}
          </a>
        </p>
      </div>
      {pageSetting('open') !== 'no' && <OtherStories />}
    </section>
  );
}
