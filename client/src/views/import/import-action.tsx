import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { countOf } from '../../components/number-format.js';
import type { ImportPlan } from '../../data/use-import.js';
import styles from './import-view.module.css';

export interface ImportActionProps {
  readonly plan: ImportPlan;
  readonly waitsForName: boolean;
  readonly starting: boolean;
  readonly onRun: (skipProblemRows: boolean) => void;
}

/** The button that does it, with what it would do: always in sight, but on a small screen. */
export function ImportAction({ plan, waitsForName, starting, onRun }: ImportActionProps) {
  const [skip, setSkip] = useState(false);
  const { canRun, errorCount } = plan;
  const sound = canRun && (errorCount === 0 || skip);
  const ready = sound && !waitsForName;
  return (
    <div className={styles.action}>
      <Button variant="primary" isDisabled={!ready || starting} onPress={() => onRun(skip)}>
        {starting ? 'Starting…' : 'Import'}
      </Button>
      <span>{sound ? `${willDo(plan)} ${waitsForName ? NAME_IT : WHOLE}` : whyNot(plan)}</span>
      {canRun && errorCount > 0 && (
        <Checkbox isSelected={skip} onChange={setSkip}>
          Leave out rows with problems ({countOf(errorCount, 'problem')})
        </Checkbox>
      )}
    </div>
  );
}

const NAME_IT = 'Give the new network a name above first.';
const WHOLE = 'All of it or nothing; undo takes it back whole.';

function willDo({ counts: { stakeholders, ties } }: ImportPlan): string {
  const sum = (pick: 'new' | 'changed' | 'removed') => stakeholders[pick] + ties[pick];
  if (sum('new') + sum('changed') + sum('removed') === 0) return 'Nothing would change.';
  return `${countOf(stakeholders.new, 'new stakeholder')}, ${countOf(ties.new, 'new tie')}.`;
}

function whyNot({ canRun, errorCount }: ImportPlan): string {
  if (canRun) return 'Mend the problems in the file, correct what was understood, or leave those rows out.';
  return errorCount > 0
    ? 'Mend the problems in the file, or correct what was understood.'
    : 'There is nothing to import yet.';
}
