import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import { capitalised, formatCount } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { type ColumnDraft, type ColumnFilter, NO_DRAFT, rangeProblem } from './column-filter.js';
import styles from './stakeholders-view.module.css';

export interface ColumnFilterDialogProps {
  readonly header: string;
  readonly filter: ColumnFilter;
  readonly onApply: (draft: ColumnDraft) => void;
  readonly onClose: () => void;
}

/** Beyond these a list of ticks needs a search. */
const MANY_VALUES = 12;
const MOST_SHOWN = 200;

/** Leaves out rows by what one column says; what it asks stands in the filter bar, for every view. */
export function ColumnFilterDialog({ header, filter, onApply, onClose }: ColumnFilterDialogProps) {
  const [draft, setDraft] = useState(filter.draft);
  const problems = [rangeProblem(draft.least), rangeProblem(draft.most)];
  const set = (change: Partial<ColumnDraft>) => setDraft({ ...draft, ...change });
  return (
    <Dialog
      title={`Filter by ${header}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => onApply(NO_DRAFT)}>Allow anything</Button>
          <Button
            variant="primary"
            isDisabled={problems.some((problem) => problem !== null)}
            onPress={() => onApply(draft)}
          >
            Apply
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {filter.text && (
          <TextField
            label={header === 'Topics' ? 'Has one of these topics' : 'Name holds'}
            value={draft.text}
            onChange={(text) => set({ text })}
            description={header === 'Topics' ? 'Written as in the table, a semicolon between two.' : 'Part of a name.'}
            autoFocus
          />
        )}
        {filter.range !== null && (
          <fieldset className={styles.range}>
            <legend className="visually-hidden">Range</legend>
            <TextField
              label="At least"
              value={draft.least}
              onChange={(least) => set({ least })}
              error={problems[0] ?? null}
            />
            {filter.range === 'both' && (
              <TextField
                label="At most"
                value={draft.most}
                onChange={(most) => set({ most })}
                error={problems[1] ?? null}
              />
            )}
          </fieldset>
        )}
        {filter.values !== null && (
          <Values values={filter.values} chosen={draft.chosen} onChange={(chosen) => set({ chosen })} />
        )}
        {filter.presence && (
          <Select
            label="Empty or not"
            options={[
              { value: 'any', label: 'Either' },
              { value: 'filled', label: 'Only those with a value' },
              { value: 'empty', label: 'Only those without one' },
            ]}
            value={draft.presence}
            onChange={(presence) => set({ presence: presence as ColumnDraft['presence'] })}
          />
        )}
      </div>
    </Dialog>
  );
}

interface ValuesProps {
  readonly values: NonNullable<ColumnFilter['values']>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values there are, with how many have each. */
function Values({ values, chosen, onChange }: ValuesProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = values.filter(({ label }) => label.toLowerCase().includes(wanted));
  const toggle = (value: string, on: boolean) => {
    const rest = chosen.filter((one) => one !== value);
    onChange(on ? [...rest, value] : rest);
  };
  return (
    <fieldset className={styles.columnValues}>
      <legend>One of</legend>
      {values.length > MANY_VALUES && (
        <TextField label="Find a value" kind="search" value={search} onChange={setSearch} />
      )}
      <ul className={styles.values}>
        {found.slice(0, MOST_SHOWN).map(({ value, label, count }) => (
          <li key={value}>
            <Checkbox isSelected={chosen.includes(value)} onChange={(on) => toggle(value, on)}>
              {capitalised(label)} {count !== null && <small>{formatCount(count)}</small>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p>Find a value to see others: {formatCount(found.length)} fit.</p>}
    </fieldset>
  );
}
