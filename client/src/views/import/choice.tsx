import { useId } from 'react';
import { classNames } from '../../components/class-names.js';
import fields from '../../components/field.module.css';
import styles from './import-view.module.css';

export interface ChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** The browser's own select: a table of two hundred columns has two hundred of them. */
export function Choice({ label, hideLabel = false, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : fields.label}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(fields.input, styles.select)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
