import { useState } from 'react';
import { useWherein } from '../../panels/StoreContext.ts';
import { selectedPlace } from '../../state/selectors.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { storyAddresses } from '../storyAddresses.ts';
import { LONGEST_LINK } from '../workspace/LONGEST_LINK.ts';
import { usePacked } from '../workspace/usePacked.ts';
import { type Chosen, EmbedChoices } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { OtherWays } from './OtherWays.tsx';
import { SnippetBox } from './SnippetBox.tsx';
import { addressWithin, frameSnippet, previewAddress } from './snippets.ts';
import { WhereToPaste } from './WhereToPaste.tsx';
import './embedForm.css';

/** Lines that embed the story, to be copied, with a preview; a story that stands nowhere else goes into the lines. */
export default function EmbedForm() {
  const story = useWherein((state) => state.story);
  const address = storyAddresses.get(story);
  const packed = usePacked(story);
  const place = useWherein(selectedPlace);
  const [choice, setChosen] = useState<Chosen>({ place, theme: 'auto', width: null });
  // The place may have been chosen in another story, or edited away.
  const isThere = story.places.some(({ id }) => id === choice.place);
  const chosen = isThere ? choice : { ...choice, place: null };
  const options = { ...chosen, title: story.title, page: new URL('./', location.href).href };
  if (address === undefined && packed.type !== 'packed') {
    return packed.type === 'failed' ? (
      <p role="alert">{embedDialogWords.noLink}</p>
    ) : (
      <p role="status">{embedDialogWords.packing}</p>
    );
  }
  const word = packed.type === 'packed' ? packed.word : '';
  const frame =
    address === undefined ? addressWithin(word, options) : previewAddress({ ...options, story: address });
  const fits = address !== undefined || frame.length <= LONGEST_LINK;
  return (
    <div className="embed-form">
      <div className="embed-lines">
        {fits ? (
          <>
            <SnippetBox snippet={frameSnippet(frame, options)} isMain />
            {address === undefined && <p className="dialog-note">{embedDialogWords.within}</p>}
            <WhereToPaste />
          </>
        ) : (
          <p>{embedDialogWords.tooLong(frame.length, LONGEST_LINK)}</p>
        )}
        <EmbedChoices chosen={chosen} choose={setChosen} places={story.places} />
        <OtherWays key={`${fits}`} options={options} address={address} isOpen={!fits} />
      </div>
      {fits && <EmbedPreview address={frame} width={chosen.width} />}
    </div>
  );
}
