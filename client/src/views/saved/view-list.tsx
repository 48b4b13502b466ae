import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Answer } from '../../components/answer.js';
import { BothSidesDialog } from '../../components/both-sides-dialog.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { EmptyState } from '../../components/empty-state.js';
import { Menu } from '../../components/menu.js';
import { NameAndNote, type NamedThing } from '../../components/name-and-note.js';
import { capitalised, countOf, formatMoment } from '../../components/number-format.js';
import { useCopyLink } from '../../components/use-copy-link.js';
import { type ConflictSides, conflictSidesOf } from '../../data/conflict-sides.js';
import { refusalWords } from '../../data/use-change.js';
import { type SavedViewRow, useSavedViews, useSaveView } from '../../data/use-saved-views.js';
import { savedViewAddress } from '../../state/saved-address.js';
import { viewAddress } from '../../state/view-state.js';
import styles from './saved.module.css';
import { useDuplicateView, useRemoveWithUndo } from './use-saved-view-actions.js';

/** The saved views, the one changed last first. */
export function ViewList({ network }: { readonly network: string }) {
  const views = useSavedViews(network);
  const [edited, setEdited] = useState<SavedViewRow | null>(null);
  return (
    <section aria-labelledby="saved-views-heading" className={styles.section}>
      <h2 id="saved-views-heading">Views</h2>
      <Answer answer={views} of="the saved views" skeleton={{ lines: 4 }}>
        {(rows) =>
          rows.length === 0 ? (
            <NothingSaved network={network} />
          ) : (
            <>
              <p className={styles.meta}>{countOf(rows.length, 'saved view')}, the one changed last first</p>
              <ul className={styles.list}>
                {rows.map((row) => (
                  <ViewRow key={row.key} network={network} saved={row} onEdit={() => setEdited(row)} />
                ))}
              </ul>
            </>
          )
        }
      </Answer>
      <Dialog title="Name and note" isOpen={edited !== null} onClose={() => setEdited(null)}>
        {edited !== null && <EditForm network={network} saved={edited} onDone={() => setEdited(null)} />}
      </Dialog>
    </section>
  );
}

interface ViewRowProps {
  readonly network: string;
  readonly saved: SavedViewRow;
  readonly onEdit: () => void;
}

function ViewRow({ network, saved, onEdit }: ViewRowProps) {
  const duplicate = useDuplicateView(network);
  const { removeView } = useRemoveWithUndo(network);
  const copyLink = useCopyLink();
  const address = savedViewAddress(network, saved.key);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link to={address}>{saved.name}</Link>
        </p>
        {saved.note !== null && <p className={styles.note}>{saved.note}</p>}
        <p className={styles.meta}>
          {capitalised(saved.view)}. Saved by {saved.updatedBy}, {formatMoment(saved.updatedAt)}.
        </p>
      </div>
      <Menu
        small
        label={`Actions for ${saved.name}`}
        trigger="Actions"
        entries={[
          { id: 'copy', label: 'Copy the link', onAction: () => void copyLink(address, saved.name) },
          { id: 'edit', label: 'Change name and note…', onAction: onEdit },
          { id: 'duplicate', label: 'Duplicate', onAction: () => void duplicate(saved) },
          { id: 'delete', label: 'Delete', detail: 'Can be undone', onAction: () => void removeView(saved) },
        ]}
      />
    </li>
  );
}

function EditForm({ network, saved, onDone }: Omit<ViewRowProps, 'onEdit'> & { readonly onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<ConflictSides | null>(null);
  const said = useRef<NamedThing>(saved);
  const { run, running } = useSaveView();
  const save = async (named: NamedThing, expectedVersion: number) => {
    said.current = named;
    const { name, note } = named;
    const outcome = await run({ network, key: saved.key, name, note, expectedVersion });
    if (outcome.kind === 'done') return onDone();
    const sides = conflictSidesOf(outcome);
    setConflict(sides);
    if (sides === null) setProblem(refusalWords(outcome));
  };
  return (
    <>
      <NameAndNote
        saved={saved}
        verb="Save"
        problem={problem}
        running={running}
        onSave={(named) => save(named, saved.version)}
      />
      <BothSidesDialog
        sides={conflict}
        fields={FIELDS}
        onClose={onDone}
        onOverwrite={(version) => void save(said.current, version)}
      />
    </>
  );
}

const FIELDS = [
  ['name', 'Name'],
  ['note', 'Note'],
] as const;

function NothingSaved({ network }: { readonly network: string }) {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="No view is saved yet"
      actions={<Button onPress={() => navigate(viewAddress(network, 'map'))}>Open the map</Button>}
    >
      <p>
        Set up any view as you want it seen, move things on the map where they belong, then choose Save this view above
        it. It can be opened from here, and by a link.
      </p>
    </EmptyState>
  );
}
