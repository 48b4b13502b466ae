import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Icon } from '../../components/icons.js';
import { chosenInWords } from '../../components/measure/options-in-words.js';
import { formatMeasured } from '../../components/number-format.js';
import { TextField } from '../../components/text-field.js';
import type { ValueCondition } from '../../data/table-question.js';
import { type ChosenMeasure, isSameChoice } from '../../state/chosen-measure.js';
import { numberOf, rangeProblem } from './column-filter.js';
import styles from './stakeholders-view.module.css';
import { measureColumnId } from './table-address.js';

export interface ValueConditionsProps {
  /** The measures on show: values of these can be asked for. */
  readonly measures: readonly ChosenMeasure[];
  readonly where: readonly ValueCondition[];
  readonly groupingLabel: (key: string) => string;
  readonly onChange: (where: readonly ValueCondition[]) => void;
}

/** Leaves out rows whose values are below or above what is wanted; each condition in words, to be taken away. */
export function ValueConditions({ measures, where, groupingLabel, onChange }: ValueConditionsProps) {
  const [isOpen, setOpen] = useState(false);
  if (measures.length === 0 && where.length === 0) return null;
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        Filter by value
      </Button>
      <ul className={styles.conditions} aria-label="Conditions on values">
        {where.map((condition) => {
          const words = conditionInWords(condition, groupingLabel);
          return (
            <li key={words}>
              {words}
              <Button
                small
                variant="quiet"
                aria-label={`Remove the condition ${words}`}
                onPress={() => onChange(where.filter((one) => one !== condition))}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
      {isOpen && (
        <ConditionDialog
          measures={measures}
          where={where}
          groupingLabel={groupingLabel}
          onApply={(next) => {
            onChange(next);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface ConditionDialogProps extends Omit<ValueConditionsProps, 'onChange'> {
  readonly onApply: (where: readonly ValueCondition[]) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly least: string;
  readonly most: string;
}

/** A lowest and a highest value for each measure on show. Those without a value are left out by any of them. */
function ConditionDialog({ measures, where, groupingLabel, onApply, onClose }: ConditionDialogProps) {
  const [drafts, setDrafts] = useState(() => measures.map((measure) => draftOf(where, measure)));
  const wrong = drafts.some((draft) => rangeProblem(draft.least) !== null || rangeProblem(draft.most) !== null);
  const set = (index: number, change: Partial<Draft>) =>
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...change } : draft)));
  const apply = () => {
    const others = where.filter(({ measure }) => !measures.some((shown) => isSameChoice(shown, measure)));
    const own = measures.map((measure, index) => conditionOf(measure, drafts[index] ?? NO_DRAFT));
    onApply([...others, ...own.filter(({ least, most }) => least !== null || most !== null)]);
  };
  return (
    <Dialog
      title="Filter by value"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={wrong} onPress={apply}>
            Apply
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {measures.map((measure, index) => {
          const draft = drafts[index] ?? NO_DRAFT;
          return (
            <fieldset key={measureColumnId(measure)} className={styles.range}>
              <legend>{chosenInWords(measure, groupingLabel)}</legend>
              <TextField
                label="At least"
                value={draft.least}
                onChange={(least) => set(index, { least })}
                error={rangeProblem(draft.least)}
              />
              <TextField
                label="At most"
                value={draft.most}
                onChange={(most) => set(index, { most })}
                error={rangeProblem(draft.most)}
              />
            </fieldset>
          );
        })}
      </div>
    </Dialog>
  );
}

const NO_DRAFT: Draft = { least: '', most: '' };

function draftOf(where: readonly ValueCondition[], measure: ChosenMeasure): Draft {
  const found = where.find((condition) => isSameChoice(condition.measure, measure));
  return { least: found?.least?.toString() ?? '', most: found?.most?.toString() ?? '' };
}

function conditionOf(measure: ChosenMeasure, { least, most }: Draft): ValueCondition {
  return { measure, least: numberOf(least) ?? null, most: numberOf(most) ?? null };
}

function conditionInWords({ measure, least, most }: ValueCondition, groupingLabel: (key: string) => string): string {
  const range = [
    ...(least === null ? [] : [`at least ${formatMeasured(least)}`]),
    ...(most === null ? [] : [`at most ${formatMeasured(most)}`]),
  ];
  return `${chosenInWords(measure, groupingLabel)} ${range.join(' and ')}`;
}
