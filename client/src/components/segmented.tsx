import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names.js';
import styles from './segmented.module.css';

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

/** A choice of one among a few, all of them in sight. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: SegmentedProps<Value>) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(next) => {
        const option = options.find((candidate) => candidate.value === next);
        if (option !== undefined) onChange(option.value);
      }}
      orientation="horizontal"
    >
      <Label className={classNames(hideLabel ? 'visually-hidden' : styles.label)}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
