import { Layers } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { mapWords } from '../words/mapWords.ts';
import { type BasemapChoice, EMBEDDED, LIBERTY, parseBasemap } from './streets/BasemapChoice.ts';

interface Props {
  choice: BasemapChoice;
  choose(choice: BasemapChoice): void;
}

const LIBERTY_CHOICE: BasemapChoice = { type: 'style', url: LIBERTY };

/** The switch between the embedded basemap and streets from elsewhere; it names the host that will be asked. */
export function BasemapDialog({ choice, choose }: Props) {
  const [address, setAddress] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const isLiberty = choice.type !== 'embedded' && choice.url === LIBERTY;

  const options = (close: () => void) => {
    const pick = (next: BasemapChoice) => {
      choose(next);
      close();
    };
    const submit = (event: FormEvent) => {
      event.preventDefault();
      const next = address.trim() ? parseBasemap(address) : null;
      setIsWrong(next === null);
      if (next) pick(next);
    };
    const option = (name: string, note: string, next: BasemapChoice, isChosen: boolean) => (
      <button type="button" className="dialog-option" aria-pressed={isChosen} onClick={() => pick(next)}>
        <strong>{name}</strong>
        <span>{note}</span>
      </button>
    );
    return (
      <>
        {option(mapWords.basemapEmbedded, mapWords.basemapEmbeddedNote, EMBEDDED, choice.type === 'embedded')}
        {option(
          mapWords.basemapLiberty,
          mapWords.basemapAsks(new URL(LIBERTY).host),
          LIBERTY_CHOICE,
          isLiberty,
        )}
        <form onSubmit={submit}>
          <label>
            {mapWords.basemapOther}
            <input
              type="text"
              inputMode="url"
              value={address}
              placeholder="https://"
              aria-invalid={isWrong}
              onChange={(event) => setAddress(event.target.value)}
            />
          </label>
          <button type="submit">{mapWords.basemapShow}</button>
        </form>
        <p role="alert">{isWrong && mapWords.basemapWrong}</p>
      </>
    );
  };

  return (
    <DialogButton label={mapWords.basemap} icon={<Layers size={16} aria-hidden />} isLabelled>
      {options}
    </DialogButton>
  );
}
