import { useEffect, useRef, useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { listOf } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useToast } from '../../components/toast.js';
import { refusalWords } from '../../data/use-change.js';
import { useTakingBack } from '../../data/use-edits.js';
import { type MergePreview, useMergePreview, useMergeStakeholders } from '../../data/use-merge.js';
import styles from './duplicates-view.module.css';
import { FieldTable } from './field-table.js';
import { choicesToSend, type FieldChoices } from './merge-fields.js';
import { TieFates } from './tie-fates.js';

export interface MergeFormProps {
  readonly network: string;
  readonly keep: string;
  readonly merge: readonly string[];
  /** Why they are suggested; null where somebody chose them. */
  readonly reason: string | null;
  readonly onSwap: () => void;
  readonly onDifferent: () => void;
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

/** Two or more side by side: what each says, what the one that stays will say, and what becomes of the ties. */
export function MergeForm({ network, keep, merge, ...props }: MergeFormProps) {
  const preview = useMergePreview(network, keep, merge);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={section} tabIndex={-1} aria-label="Comparison" className={styles.comparison}>
      <Answer answer={preview} of="the comparison" skeleton={{ lines: 10 }}>
        {(data) => <Comparison network={network} preview={data} lookAgain={preview.retry} {...props} />}
      </Answer>
    </section>
  );
}

interface ComparisonProps extends Omit<MergeFormProps, 'keep' | 'merge'> {
  readonly preview: MergePreview;
  readonly lookAgain: () => void;
}

function Comparison({ network, preview, reason, lookAgain, ...props }: ComparisonProps) {
  const { keep, merge } = preview;
  const [choices, setChoices] = useState<FieldChoices>({});
  const [problem, setProblem] = useState<string | null>(null);
  const merging = useMergeStakeholders();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const others = listOf(merge.map(({ name }) => name));
  const run = async () => {
    const outcome = await merging.run({
      network,
      keep: keep.key,
      merge: merge.map(({ key }) => key),
      fields: choicesToSend(preview.fields, choices),
      expectedVersions: [keep, ...merge].map(({ key, version }) => ({ key, version })),
    });
    if (outcome.kind !== 'done') {
      const stale = outcome.kind === 'refused' && outcome.userErrors.some(({ code }) => code === 'CONFLICT');
      setProblem(stale ? CHANGED_MEANWHILE : refusalWords(outcome));
      if (stale) lookAgain();
      return;
    }
    const name = outcome.payload.stakeholder?.name ?? keep.name;
    toast({
      message: `${others} ${merge.length === 1 ? 'is' : 'are'} merged into ${name}.`,
      action: takingBack(outcome.payload),
    });
    props.onMerged();
  };
  return (
    <>
      <header className={styles.head}>
        <h2>Are these the same?</h2>
        <Button small variant="quiet" onPress={props.onClose}>
          Close
        </Button>
      </header>
      <p className={styles.who}>
        <StakeholderName stakeholder={keep} mark /> stays.{' '}
        {merge.map((one) => (
          <span key={one.key}>
            <StakeholderName stakeholder={one} mark />{' '}
          </span>
        ))}
        {merge.length === 1 ? 'becomes' : 'become'} part of it.
      </p>
      <div>
        <Button small onPress={props.onSwap}>
          Keep {merge[0]?.name} instead
        </Button>
      </div>
      {reason !== null && <p className={styles.soft}>Suggested because: {reason}.</p>}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <FieldTable
        preview={preview}
        choices={choices}
        onChoose={(field, from) => setChoices({ ...choices, [field]: from })}
      />
      <TieFates preview={preview} />
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={merging.running} onPress={() => void run()}>
          Merge
        </Button>
        <Button onPress={props.onDifferent}>They are different</Button>
        <span className={styles.faint}>
          Undo makes them {merge.length === 1 ? 'two' : 'several'} again, exactly as they were.
        </span>
      </div>
    </>
  );
}

const CHANGED_MEANWHILE =
  'Somebody changed one of them meanwhile, and nothing was merged. What you see now is how they are: look again, then merge.';
