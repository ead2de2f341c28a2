import { useState } from 'react';
import { saveFile } from '../../map/picture/saveFile.ts';
import { useWherein } from '../../panels/StoreContext.ts';
import { selectedPlace } from '../../state/selectors.ts';
import { safeHref } from '../../story/safeHref.ts';
import { serialiseStory } from '../../story/serialise.ts';
import type { Story } from '../../story/types.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { published } from '../published.ts';
import { type Chosen, EmbedChoices } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { SnippetBox } from './SnippetBox.tsx';
import { fileSnippet, previewAddress, snippets } from './snippets.ts';
import './embedForm.css';

/** Makes the lines that embed the story, with a preview; a story without an address is to be given one first. */
export default function EmbedForm() {
  const story = useWherein((state) => state.story);
  const known = published.get(story);
  const [uploaded, setUploaded] = useState('');
  const place = useWherein(selectedPlace);
  const [choice, setChosen] = useState<Chosen>({ place, theme: 'auto', width: 390 });
  // The place may have been chosen in another story, or edited away.
  const isThere = story.places.some(({ id }) => id === choice.place);
  const chosen = isThere ? choice : { ...choice, place: null };
  const address = known ?? safeHref(uploaded.trim());
  return (
    <div className="embed-form">
      {known === undefined && (
        <Unpublished address={uploaded} setAddress={setUploaded} isRight={address !== null} />
      )}
      {address === null ? (
        <SnippetBox snippet={fileSnippet({ ...chosen, title: story.title })} />
      ) : (
        <Lines chosen={chosen} choose={setChosen} story={story} address={address} />
      )}
    </div>
  );
}

interface LinesProps {
  chosen: Chosen;
  choose(chosen: Chosen): void;
  story: Story;
  /** The story's own. */
  address: string;
}

function Lines({ chosen, choose, story, address }: LinesProps) {
  const page = new URL('./', location.href).href;
  const options = { ...chosen, page, title: story.title, story: address };
  return (
    <>
      <EmbedPreview address={previewAddress(options)} width={chosen.width} />
      <div className="embed-lines">
        <EmbedChoices chosen={chosen} choose={choose} places={story.places} />
        {snippets(options).map((snippet) => (
          <SnippetBox key={snippet.label} snippet={snippet} />
        ))}
      </div>
    </>
  );
}

interface UnpublishedProps {
  address: string;
  setAddress(address: string): void;
  isRight: boolean;
}

function Unpublished({ address, setAddress, isRight }: UnpublishedProps) {
  const story = useWherein((state) => state.story);
  const [failure, setFailure] = useState('');
  const save = () => {
    try {
      saveFile(new Blob([serialiseStory(story)], { type: 'application/json' }), 'story.json');
    } catch (cause) {
      setFailure(messageOf(cause));
    }
  };
  const isWrong = address.trim() !== '' && !isRight;
  return (
    <div className="embed-unpublished">
      <p>{embedDialogWords.notPublished}</p>
      <button type="button" onClick={save}>
        {embedDialogWords.saveStory}
      </button>
      <label>
        {embedDialogWords.storyAddress}
        <input
          type="text"
          inputMode="url"
          value={address}
          placeholder="https://"
          aria-invalid={isWrong}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <p role="alert">{failure || (isWrong && embedDialogWords.notAnAddress)}</p>
    </div>
  );
}
