import { useState } from 'react';
import type { KnownEnd } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { ComboBox } from '../../components/combo-box.js';
import { capitalised } from '../../components/number-format.js';
import { useStakeholderSearch } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';

export interface StakeholderPickerProps {
  readonly network: string;
  readonly label: string;
  readonly chosen: KnownEnd | null;
  readonly onChoose: (one: KnownEnd | null) => void;
  /** Not offered: whoever it would make no sense to choose. */
  readonly except?: string;
}

/** One stakeholder, found by part of the name; once chosen it stands there until it is changed. */
export function StakeholderPicker({ network, label, chosen, onChoose, except }: StakeholderPickerProps) {
  const [text, setText] = useState('');
  const found = (useStakeholderSearch(network, text).data?.nodes ?? []).filter(({ key }) => key !== except);
  if (chosen !== null) {
    return (
      <div className={styles.chosen}>
        <span>
          <span className={styles.faint}>{label}</span> {chosen.name}
        </span>
        <Button small aria-label={`Change: ${label}`} onPress={() => onChoose(null)}>
          Change
        </Button>
      </div>
    );
  }
  return (
    <ComboBox
      label={label}
      options={found.map((one) => ({
        value: one.key,
        label: one.name,
        detail: capitalised(one.group ?? one.kind.toLowerCase()),
      }))}
      value={null}
      onChange={(key) => {
        const one = found.find((each) => each.key === key);
        onChoose(one === undefined ? null : { key: one.key, name: one.name });
      }}
      onType={setText}
      placeholder="Type part of a name"
    />
  );
}
