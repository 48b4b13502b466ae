import { DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { OPTION_BOUNDS } from '@footbridge/shared/measures/option-bounds';
import { type KeyboardEvent, useState } from 'react';
import { TextField } from '../text-field.js';

type NumberOptionName = 'seed' | 'resolution' | 'steps' | 'damping' | 'missing';

export interface NumberOptionProps {
  readonly name: NumberOptionName;
  readonly label: string;
  readonly explanation: string;
  /** Absent: the default. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A number among the options: taken over by Enter or on leaving the field, and only where it is within bounds. */
export function NumberOption({ name, label, explanation, value, onChange }: NumberOptionProps) {
  const given = String(value ?? DEFAULT_CHOICES[name]);
  // Null while nobody types: what is shown then is what holds, whichever way it came about.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? given;
  const number = Number(text);
  const bound = OPTION_BOUNDS[name];
  const holds = text.trim() !== '' && Number.isFinite(number) && bound?.holds({ ...DEFAULT_CHOICES, [name]: number });
  const take = () => {
    if (!holds) return;
    setDraft(null);
    if (text !== given) onChange(number);
  };
  const takeOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is typed in and left
    <div onBlur={take} onKeyDown={takeOnEnter}>
      <TextField
        label={label}
        value={text}
        onChange={setDraft}
        description={explanation}
        error={holds ? null : `Type ${bound?.expected ?? 'a number'}.`}
      />
    </div>
  );
}
