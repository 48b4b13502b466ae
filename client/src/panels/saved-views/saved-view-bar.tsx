import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { BothSidesDialog } from '../../components/both-sides-dialog.js';
import { Button } from '../../components/button.js';
import { formatCount } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { useCopyLink } from '../../components/use-copy-link.js';
import { type ConflictSides, conflictSidesOf } from '../../data/conflict-sides.js';
import { refusalWords } from '../../data/use-change.js';
import { type SavedViewDetails, useSavedView } from '../../data/use-saved-views.js';
import { usePlacesOnShow } from '../../state/places-on-show.js';
import { openSaveForm } from '../../state/save-form.js';
import {
  choosesTheSame,
  countMoved,
  hasSamePlaces,
  SAVED_PARAMETER,
  savedViewAddress,
} from '../../state/saved-address.js';
import { useAddressOf, useChangeAddress } from '../../state/use-view-state.js';
import styles from './saved-views.module.css';
import { useSaveThisView, viewOfPath } from './use-save-this-view.js';

/** Says which saved view is open, and whether what is seen is still what was saved. Nothing where none is open. */
export function SavedViewBar({ network }: { readonly network: string }) {
  const [params] = useSearchParams();
  const key = params.get(SAVED_PARAMETER) || null;
  const { data, outdated, failure } = useSavedView(network, key);
  if (key === null) return null;
  if (failure !== null)
    return <section aria-label="Saved view" className={styles.bar}>{`${failure.what} ${failure.next}`}</section>;
  // Its room, so that nothing jumps when it comes.
  if (outdated || data === undefined) return <div className={styles.bar} />;
  return data === null ? <GoneBar saved={key} /> : <OpenBar key={data.key} network={network} saved={data} />;
}

function OpenBar({ network, saved }: { readonly network: string; readonly saved: SavedViewDetails }) {
  const change = useChangeAddress();
  const toast = useToast();
  const copyLink = useCopyLink();
  const { save, running } = useSaveThisView();
  // Whoever saves it meanwhile is told of live: what was opened here stays what is compared with.
  const [opened, setOpened] = useState(saved.version);
  const [conflict, setConflict] = useState<ConflictSides | null>(null);
  const changed = useChangedSince(saved);
  const update = async (expectedVersion: number) => {
    const outcome = await save({ key: saved.key, expectedVersion });
    if (outcome.kind === 'done') {
      setConflict(null);
      setOpened(outcome.payload.savedView?.version ?? opened);
      toast({ message: `“${saved.name}” is saved as it is now.` });
      return;
    }
    const found = conflictSidesOf(outcome);
    if (found === null) toast({ message: refusalWords(outcome), tone: 'problem' });
    else setConflict(found);
  };
  return (
    <section aria-label="Saved view" className={styles.bar}>
      <p className={styles.said}>
        <strong>{saved.name}</strong>
        {saved.note !== null && <span className={styles.note}>{saved.note}</span>}
        {changed !== null && <span className={styles.since}>{changed}</span>}
        {saved.version > opened && (
          <span className={styles.since}>
            {saved.updatedBy} saved it anew since you opened it.{' '}
            <Link to={savedViewAddress(network, saved.key)} onClick={() => setOpened(saved.version)}>
              Open it as it is now
            </Link>
          </span>
        )}
        {saved.dataChangesSince > 0 && (
          <span className={styles.since}>
            The data has changed since: version {saved.dataVersion} then, {saved.versionNow} now.
          </span>
        )}
      </p>
      <div className={styles.actions}>
        {(changed !== null || saved.dataChangesSince > 0) && (
          <Button small isDisabled={running} onPress={() => void update(opened)}>
            Update
          </Button>
        )}
        <Button small onPress={openSaveForm}>
          Save as new
        </Button>
        <Button small onPress={() => void copyLink(savedViewAddress(network, saved.key), saved.name)}>
          Copy link
        </Button>
        <Button small variant="quiet" onPress={() => change({ own: { [SAVED_PARAMETER]: null }, replace: true })}>
          Close
        </Button>
      </div>
      <BothSidesDialog
        sides={conflict}
        fields={FIELDS}
        onClose={() => setConflict(null)}
        onOverwrite={(version) => void update(version)}
      />
    </section>
  );
}

const FIELDS = [
  ['name', 'Name'],
  ['note', 'Note'],
  ['view', 'View'],
  ['search', 'Choices'],
  ['places', 'Places'],
] as const;

/** What is different from what was saved, in a sentence; null where nothing is. */
function useChangedSince(saved: SavedViewDetails): string | null {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const places = usePlacesOnShow();
  const isSameView = viewOfPath(pathname) === saved.view;
  if (!isSameView || !choosesTheSame(params, new URLSearchParams(saved.search))) return 'Changed since it was saved.';
  const moved = hasSamePlaces(params, saved.search) ? countMoved(places, saved.places) : 0;
  if (moved === 0) return null;
  return `Changed since it was saved: ${moved === 1 ? '1 stands' : `${formatCount(moved)} stand`} elsewhere.`;
}

/** The address names a saved view that is not there: what is seen is the rest of the address. */
function GoneBar({ saved }: { readonly saved: string }) {
  const change = useChangeAddress();
  const addressOf = useAddressOf();
  return (
    <section aria-label="Saved view" className={styles.bar}>
      <p className={styles.said}>
        There is no saved view “{saved}” any more. What you see is the rest of the link.{' '}
        <Link to={addressOf({ view: 'saved' })}>All saved views</Link>
      </p>
      <Button small variant="quiet" onPress={() => change({ own: { [SAVED_PARAMETER]: null }, replace: true })}>
        Close
      </Button>
    </section>
  );
}
