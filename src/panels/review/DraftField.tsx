import { type InputHTMLAttributes, useState } from 'react';

interface Props
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'min' | 'max' | 'aria-describedby'> {
  value: string;
  /** Told what was typed, when the reader leaves the field or presses Enter. */
  commit(text: string): void;
}

/** A field whose content counts once the reader has done typing; until then the value is the story's. */
export function DraftField({ value, commit, ...input }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const done = () => {
    if (draft !== null && draft !== value) commit(draft);
    setDraft(null);
  };
  return (
    <input
      {...input}
      step="any"
      autoComplete="off"
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}
