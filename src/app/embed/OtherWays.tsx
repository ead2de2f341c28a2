import { Download } from 'lucide-react';
import { useState } from 'react';
import { saveFile } from '../../map/picture/saveFile.ts';
import { useWherein } from '../../panels/StoreContext.ts';
import { fileName } from '../../story/fileName.ts';
import { safeHref } from '../../story/safeHref.ts';
import { serialiseStory } from '../../story/serialise.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { SnippetBox } from './SnippetBox.tsx';
import { type EmbedOptions, fileSnippet, snippets } from './snippets.ts';

interface Props {
  options: Omit<EmbedOptions, 'story'>;
  /** Where the story stands; undefined where that is nowhere yet. */
  address: string | undefined;
  isOpen: boolean;
}

/** The ways that need a host for a file: the page in one file, or a story at an address. */
export function OtherWays({ options, address, isOpen }: Props) {
  const story = useWherein((state) => state.story);
  const [uploaded, setUploaded] = useState('');
  const [failure, setFailure] = useState('');
  const hosted = address ?? safeHref(uploaded.trim());
  const isWrong = uploaded.trim() !== '' && hosted === null;
  const [frame, element] = hosted === null ? [] : snippets({ ...options, story: hosted });
  const save = async (make: () => Promise<string> | string, type: string, name: string) => {
    setFailure('');
    try {
      saveFile(new Blob([await make()], { type }), name);
    } catch (cause) {
      setFailure(messageOf(cause));
    }
  };
  const page = async () => (await import('../export/makeSingleFile.ts')).makeSingleFile(story);
  return (
    <details className="embed-others" open={isOpen}>
      <summary>{embedDialogWords.otherWays}</summary>
      <h3>{embedDialogWords.fileTitle}</h3>
      <p>{embedDialogWords.fileHow}</p>
      <button type="button" onClick={() => void save(page, 'text/html', fileName(story.title, 'html'))}>
        <Download size={14} aria-hidden /> {embedDialogWords.saveFile}
      </button>
      <SnippetBox snippet={fileSnippet(options)} />
      <h3>{embedDialogWords.hostedTitle}</h3>
      {address === undefined && (
        <>
          <p>{embedDialogWords.hostedHow}</p>
          <button
            type="button"
            onClick={() => void save(() => serialiseStory(story), 'application/json', 'story.json')}
          >
            <Download size={14} aria-hidden /> {embedDialogWords.saveStory}
          </button>
          <label>
            {embedDialogWords.storyAddress}
            <input
              type="text"
              inputMode="url"
              value={uploaded}
              placeholder="https://"
              aria-invalid={isWrong}
              onChange={(event) => setUploaded(event.target.value)}
            />
          </label>
        </>
      )}
      <p role="alert">{failure || (isWrong && embedDialogWords.notAnAddress)}</p>
      {element && <SnippetBox snippet={element} />}
      {address === undefined && frame && <SnippetBox snippet={frame} />}
    </details>
  );
}
