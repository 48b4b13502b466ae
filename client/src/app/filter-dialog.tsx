import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { useState } from 'react';
import { Button } from '../components/button.js';
import { Checkbox } from '../components/checkbox.js';
import { Dialog } from '../components/dialog.js';
import { capitalised, formatCount } from '../components/number-format.js';
import { TextField } from '../components/text-field.js';
import styles from './filter-bar.module.css';
import type { Dimension } from './filter-dimensions.js';

/** Beyond these a list of ticks is no help; the search by name is. */
const MOST_VALUES = 60;

export interface FilterDialogProps {
  readonly dimensions: readonly Dimension[];
  readonly filter: NetworkFilter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onApply: (filter: NetworkFilter) => void;
}

/** All that a filter can ask, in one place. Nothing changes until it is applied. */
export function FilterDialog({ dimensions, filter, isOpen, onClose, onApply }: FilterDialogProps) {
  const [draft, setDraft] = useState(filter);
  const [strength, setStrength] = useState(filter.minStrength?.toString() ?? '');
  const least = strength.trim() === '' ? null : Number(strength);
  const strengthError =
    least === null || (Number.isFinite(least) && least > 0) ? null : 'Give a number above 0, like 2.5.';
  return (
    <Dialog
      title="Filter"
      wide
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={strengthError !== null}
            onPress={() =>
              onApply({ ...draft, text: draft.text?.trim() || undefined, minStrength: least ?? undefined })
            }
          >
            Apply the filter
          </Button>
        </>
      }
    >
      <div className={styles.dimensions}>
        <TextField
          label="Name has"
          value={draft.text ?? ''}
          onChange={(text) => setDraft({ ...draft, text })}
          description="Part of a name or another name it goes by."
        />
        <TextField
          label="Strength of ties at least"
          value={strength}
          onChange={setStrength}
          error={strengthError}
          description="A tie without a strength counts as 1."
        />
        {dimensions.map((dimension) => (
          <DimensionField key={dimension.id} dimension={dimension} filter={draft} onChange={setDraft} />
        ))}
      </div>
    </Dialog>
  );
}

interface DimensionFieldProps {
  readonly dimension: Dimension;
  readonly filter: NetworkFilter;
  readonly onChange: (filter: NetworkFilter) => void;
}

function DimensionField({ dimension, filter, onChange }: DimensionFieldProps) {
  const chosen = dimension.chosen(filter);
  const shown = dimension.values.slice(0, MOST_VALUES);
  const toggle = (value: string, on: boolean) => {
    const rest = chosen.filter((one) => one !== value);
    onChange(dimension.choose(filter, on ? [...rest, value] : rest));
  };
  return (
    <fieldset className={styles.dimension}>
      <legend>{dimension.label}</legend>
      <ul className={styles.values}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <Checkbox isSelected={chosen.includes(value)} onChange={(on) => toggle(value, on)}>
              {capitalised(label)}
            </Checkbox>
            <span data-count>{formatCount(count)}</span>
          </li>
        ))}
      </ul>
      {dimension.values.length > MOST_VALUES && (
        <p>
          and {formatCount(dimension.values.length - MOST_VALUES)} more, which the table of stakeholders can sort by
        </p>
      )}
    </fieldset>
  );
}
