import { ConflictChoice } from '../../components/conflict-choice.js';
import { listOf } from '../../components/number-format.js';
import styles from '../stakeholder-panel.module.css';
import type { Disagreement } from './draft.js';

type Labels<Field extends string> = Readonly<Record<Field, string>>;

export interface ChangedMeanwhileProps<Field extends string> {
  /** "Northgate Surgery". */
  readonly name: string;
  readonly heading: 'h2' | 'h4';
  readonly labels: Labels<Field>;
  readonly conflict: Disagreement<Field>;
  readonly onResolve: (theirs: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** What was being edited was changed by someone else: the choice, field by field. */
export function ChangedMeanwhile<Field extends string>(props: ChangedMeanwhileProps<Field>) {
  const { name, heading: Heading, labels, conflict, onResolve, onCancel } = props;
  return (
    <section className={styles.conflict} role="alert">
      <Heading>{name} was changed by someone else meanwhile</Heading>
      <ConflictChoice
        disputed={conflict.disputed.map((one) => ({ ...one, label: labels[one.field] }))}
        keptTheirs={conflict.theirs.map((field) => labels[field].toLowerCase())}
        onSave={onResolve}
        onCancel={onCancel}
        cancelLabel="Keep theirs and close"
      />
    </section>
  );
}

/** What somebody else changed while this was being edited, and that is as they have it: to follow the news of a save. */
export function alsoKept<Field extends string>(fields: readonly Field[], labels: Labels<Field>): string {
  if (fields.length === 0) return '';
  return ` Someone else changed ${listOf(fields.map((field) => labels[field].toLowerCase()))} meanwhile; that is kept.`;
}
