import { useState } from 'react';
import { Button } from '../../components/button.js';
import { formatMoment } from '../../components/number-format.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import { useRemoval } from '../../data/use-removal.js';
import styles from '../stakeholder-panel.module.css';
import type { Draft } from './draft.js';

export interface RemovedMeanwhileProps<Field extends string> {
  readonly network: string;
  readonly entity: 'stakeholder' | 'tie';
  readonly entityKey: string;
  /** "Northgate Surgery". */
  readonly name: string;
  readonly labels: Readonly<Record<Field, string>>;
  /** What was typed and cannot be saved where it belongs. */
  readonly orphan: Draft<Field>;
  /** The fields of it that were changed. */
  readonly changed: readonly Field[];
  readonly problem: string | null;
  readonly onBroughtBack: () => void;
  readonly onAddAnew: () => void;
  readonly onDiscard: () => void;
}

/** What was being edited is gone: who took it away, and the ways to keep what was typed. */
export function RemovedMeanwhile<Field extends string>(props: RemovedMeanwhileProps<Field>) {
  const { network, entity, entityKey, name, labels, orphan, changed } = props;
  const removal = useRemoval(network, entity, entityKey).data ?? null;
  const undoing = useUndo();
  const [refused, setRefused] = useState<string | null>(null);
  const bringBack = async () => {
    if (removal === null) return;
    const outcome = await undoing.run({ network, change: removal.id });
    if (outcome.kind === 'done') props.onBroughtBack();
    else setRefused(refusalWords(outcome));
  };
  const problem = refused ?? props.problem;
  return (
    <section className={styles.conflict} role="alert">
      <h2>{name} was removed meanwhile</h2>
      {removal !== null && (
        <p>
          By {removal.actor}, {formatMoment(removal.at)}: {removal.summary}.
        </p>
      )}
      <p>What you typed is not lost:</p>
      <dl className={styles.facts}>
        {changed.map((field) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>{orphan[field] || 'Empty'}</dd>
          </div>
        ))}
      </dl>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      <div className={styles.actions}>
        {removal?.canUndo && (
          <Button variant="primary" isDisabled={undoing.running} onPress={() => void bringBack()}>
            Bring it back with what I typed
          </Button>
        )}
        <Button onPress={props.onAddAnew}>
          {entity === 'stakeholder' ? 'Add it anew, without its ties' : 'Add it anew'}
        </Button>
        <Button variant="quiet" onPress={props.onDiscard}>
          Leave it removed
        </Button>
      </div>
      {removal !== null && !removal.canUndo && <p className={styles.faint}>{removal.whyNot}</p>}
    </section>
  );
}
