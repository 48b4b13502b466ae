import { partLabel } from '@footbridge/shared/gaps/part-label';
import { LAYER_LABELS } from '@footbridge/shared/vocabulary/tie-kind';
import { useRef, useState } from 'react';
import { useAdding } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icons.js';
import { capitalised, countOf, formatCount, formatDate } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useToast } from '../../components/toast.js';
import { useScope } from '../../data/scope.js';
import { refusalWords } from '../../data/use-change.js';
import { useRemoveTie, useTakingBack } from '../../data/use-edits.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { Section } from './section.js';
import { TieForm } from './tie-form.js';
import { type TieGroup, type TieOfStakeholder, tiesByKind } from './ties-by-kind.js';

const FIRST = 8;

/** A tie that is being edited: kept here, so that what is typed outlives the tie. */
interface EditedTie {
  readonly tie: TieOfStakeholder;
  readonly words: string;
}

/** Its ties by kind, and which groups they reach; each can be edited and taken away, and others added. */
export function TieSection({ details }: { readonly details: StakeholderDetails }) {
  const { nodes, totalCount } = details.ties;
  const { addTie } = useAdding();
  const [edited, setEdited] = useState<EditedTie | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const stopEditing = () => {
    const key = edited?.tie.key ?? '';
    setEdited(null);
    // After the form is gone: the button that opened it, or the panel where that is gone too.
    requestAnimationFrame(() => {
      const opener = section.current?.querySelector<HTMLElement>(`[data-tie="${CSS.escape(key)}"] button`);
      (opener ?? section.current?.closest<HTMLElement>('aside'))?.focus();
    });
  };
  return (
    <Section title={totalCount === 0 ? 'Ties' : countOf(totalCount, 'tie')}>
      <div ref={section} className={styles.ties}>
        <div>
          <Button small onPress={() => addTie({ from: { key: details.key, name: details.name } })}>
            Add a tie
          </Button>
        </div>
        {edited !== null && <TieForm key={edited.tie.key} {...edited} onDone={stopEditing} />}
        {totalCount === 0 && <p className={styles.soft}>No tie of this stakeholder is recorded.</p>}
        <GroupsReached details={details} />
        {tiesByKind(details.key, nodes).map((group) => (
          <TieList key={`${group.layer} ${group.phrase}`} group={group} onEdit={setEdited} />
        ))}
        {totalCount > nodes.length && (
          <p className={styles.faint}>
            The first {formatCount(nodes.length)} of {formatCount(totalCount)} ties are listed.
          </p>
        )}
      </div>
    </Section>
  );
}

interface TieListProps {
  readonly group: TieGroup;
  readonly onEdit: (edited: EditedTie) => void;
}

function TieList({ group, onEdit }: TieListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? group.ties : group.ties.slice(0, FIRST);
  const wordsOf = (other: { readonly name: string }) => `${group.phrase} ${other.name}`;
  return (
    <div className={styles.tieKind}>
      <h4>
        {capitalised(group.phrase)} <span className={styles.faint}>· {LAYER_LABELS[group.layer].toLowerCase()}</span>
      </h4>
      <ul className={styles.list}>
        {shown.map(({ tie, other }) => (
          <li key={tie.key} className={styles.tie} data-tie={tie.key}>
            <span className={styles.line}>
              <StakeholderName stakeholder={other} mark />
              <span className={styles.faint}>{tieWords(tie)}</span>
            </span>
            <span className={styles.tieActions}>
              <Button
                small
                variant="quiet"
                aria-label={`Edit the tie: ${wordsOf(other)}`}
                onPress={() => onEdit({ tie, words: wordsOf(other) })}
              >
                Edit
              </Button>
              <RemoveTie tie={tie} words={wordsOf(other)} />
            </span>
          </li>
        ))}
      </ul>
      {group.ties.length > FIRST && (
        <div>
          <Button small variant="quiet" onPress={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${formatCount(group.ties.length)}`}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Takes one tie away at once: undo brings it back. */
function RemoveTie({ tie, words }: { readonly tie: TieOfStakeholder; readonly words: string }) {
  const { network } = useScope();
  const removing = useRemoveTie();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const remove = async (button: Element) => {
    // The button goes with its tie: focus stays in the panel.
    const panel = button.closest<HTMLElement>('aside');
    const outcome = await removing.run({ network, key: tie.key, expectedVersion: tie.version });
    if (outcome.kind === 'done') {
      panel?.focus();
      toast({ message: `The tie “${words}” is removed.`, action: takingBack(outcome.payload) });
    } else {
      toast({ message: refusalWords(outcome), tone: 'problem' });
    }
  };
  return (
    <Button
      small
      variant="quiet"
      isDisabled={removing.running}
      aria-label={`Remove the tie: ${words}`}
      onPress={({ target }) => void remove(target)}
    >
      <Icon name="close" />
    </Button>
  );
}

function tieWords(tie: TieOfStakeholder): string {
  const parts = [
    tie.strength === null ? null : `strength ${tie.strength}`,
    tie.validFrom === null ? null : `from ${formatDate(tie.validFrom)}`,
    tie.validTo === null ? null : `until ${formatDate(tie.validTo)}`,
    tie.source === null ? null : `source: ${tie.source}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** How its contacts divide by group, as bars with their numbers. */
function GroupsReached({ details }: { readonly details: StakeholderDetails }) {
  const contacts = new Map(
    details.ties.nodes.map((tie) => {
      const other = tie.from.key === details.key ? tie.to : tie.from;
      return [other.key, other.group];
    }),
  );
  const counts = new Map<string, number>();
  for (const group of contacts.values()) {
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  if (counts.size === 0) return null;
  return (
    <ul className={styles.reach} aria-label="Contacts by group">
      {[...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([group, count]) => (
          <li key={group}>
            <span>{partLabel('group', group)}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.bar} width={(count / most) * 100} height="10" />
            </svg>
            <span>{formatCount(count)}</span>
          </li>
        ))}
    </ul>
  );
}
