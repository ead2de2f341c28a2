import { useWherein, useWhereinStore } from '../../panels/StoreContext.ts';
import { openQuestions } from '../../story/openQuestions.ts';
import { publishWords } from '../../words/publishWords.ts';
import { words } from '../../words/words.ts';
import { pageSetting } from '../pageSetting.ts';

/** What is still open in the story, before others see it; nothing where nothing is. */
export function BeforePublishing({ close }: { close(): void }) {
  const store = useWhereinStore();
  const { notFound, toCheck } = useWherein((state) => openQuestions(state.story));
  if (notFound.length + toCheck.length === 0 || pageSetting('open') === 'no') return null;
  const review = () => {
    close();
    store.getState().setReview({});
  };
  return (
    <p className="before-publishing">
      <span>{publishWords.before(words.questions(notFound.length, toCheck.length))}</span>
      <button type="button" onClick={review}>
        {words.review}
      </button>
    </p>
  );
}
