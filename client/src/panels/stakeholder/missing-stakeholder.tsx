import { Button } from '../../components/button.js';
import { formatMoment } from '../../components/number-format.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { useToast } from '../../components/toast.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import { type Removal, useRemoval } from '../../data/use-removal.js';
import styles from '../stakeholder-panel.module.css';

export interface MissingStakeholderProps {
  readonly network: string;
  readonly stakeholder: string;
}

/** A link leads to somebody who is not there: says who took them away, leads to whom they were merged into, or back. */
export function MissingStakeholder({ network, stakeholder }: MissingStakeholderProps) {
  const removal = useRemoval(network, 'stakeholder', stakeholder).data ?? null;
  const undoing = useUndo();
  const links = useStakeholderLinks();
  const toast = useToast();
  if (removal === null) {
    return (
      <p className={styles.missing}>
        This network has no stakeholder with the key “{stakeholder}”. It may have been removed, or the link is from
        another network.
      </p>
    );
  }
  const into = mergedInto(removal);
  const bringBack = async () => {
    const outcome = await undoing.run({ network, change: removal.id });
    if (outcome.kind !== 'done') toast({ message: refusalWords(outcome), tone: 'problem' });
  };
  return (
    <section className={styles.form}>
      <h2>{into === null ? 'It was removed' : 'It was merged'}</h2>
      <p>
        By {removal.actor}, {formatMoment(removal.at)}: {removal.summary}.
      </p>
      <div className={styles.actions}>
        {into !== null && (
          <Button variant="primary" onPress={() => links?.open(into)}>
            Open the one that stayed
          </Button>
        )}
        {removal.canUndo && (
          <Button isDisabled={undoing.running} onPress={() => void bringBack()}>
            {into === null ? 'Bring it back' : 'Make them two again'}
          </Button>
        )}
      </div>
      {!removal.canUndo && <p className={styles.faint}>{removal.whyNot}</p>}
    </section>
  );
}

/** The key of the stakeholder that stayed, where the removal was a merge: it alone is there after such a change. */
function mergedInto({ summary, items }: Removal): string | null {
  if (!summary.startsWith('Merged ')) return null;
  return items.find(({ entity, after }) => entity === 'stakeholder' && after !== null)?.key ?? null;
}
