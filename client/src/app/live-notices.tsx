import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../components/button.js';
import { Icon } from '../components/icons.js';
import { countOf, listOf } from '../components/number-format.js';
import { type Connection, type OthersChange, useConnection, useLiveChanges } from '../data/use-live-changes.js';
import { useAddressOf } from '../state/use-view-state.js';
import styles from './live-notices.module.css';
import { markTouched } from './mark-touched.js';

/** Says what others changed while one looked, and how the page is connected; never moves what is looked at. */
export function LiveNotices({ network }: { readonly network: string | null }) {
  const connection = useConnection();
  const { changes, dismiss } = useLiveChanges(network);
  const latest = changes.at(-1);
  useEffect(() => {
    if (latest !== undefined) return markTouched(latest.stakeholders);
  }, [latest]);
  return (
    <div className={styles.region}>
      <div role="status" aria-live="polite" data-connection={connection}>
        <ConnectionWords connection={connection} />
      </div>
      <div role="status" aria-live="polite">
        {changes.length > 0 && <Updated changes={changes} onDismiss={dismiss} />}
      </div>
    </div>
  );
}

const BACK_FOR = 3_000;

function ConnectionWords({ connection }: { readonly connection: Connection }) {
  const isBack = useJustBack(connection);
  if (connection === 'lost') {
    return (
      <p className={styles.notice} data-tone="waiting">
        <span className={styles.pulse} aria-hidden="true" />
        Waiting for the server… What is shown and typed here stays; it goes on by itself.
      </p>
    );
  }
  if (connection === 'deaf') {
    return <p className={styles.notice}>Not connected: changes by others may be missing.</p>;
  }
  return isBack ? <p className={styles.notice}>The server answers again.</p> : null;
}

function useJustBack(connection: Connection): boolean {
  const former = useRef(connection);
  const [back, setBack] = useState(false);
  useEffect(() => {
    const wasLost = former.current === 'lost';
    former.current = connection;
    if (!wasLost || connection === 'lost') return setBack(false);
    setBack(true);
    const timer = setTimeout(() => setBack(false), BACK_FOR);
    return () => clearTimeout(timer);
  }, [connection]);
  return back;
}

interface UpdatedProps {
  readonly changes: readonly OthersChange[];
  readonly onDismiss: () => void;
}

function Updated({ changes, onDismiss }: UpdatedProps) {
  const addressOf = useAddressOf();
  const first = Math.min(...changes.map(({ version }) => version));
  return (
    <p className={styles.notice} data-tone="updated">
      <span>Updated: {updatedWords(changes)}</span>
      <Link to={addressOf({ view: 'history', own: { since: String(first - 1) } })} onClick={onDismiss}>
        Show
      </Link>
      <Button variant="quiet" small aria-label="Dismiss this message" onPress={onDismiss}>
        <Icon name="close" />
      </Button>
    </p>
  );
}

/** The name all change records have where everyone is the one local user. */
const LOCAL = 'local';

/** "Added Ann Example, by Bob, just now." One change says what it was; several are counted. */
function updatedWords(changes: readonly OthersChange[]): string {
  const [only] = changes;
  const told = changes.flatMap(({ change }) => change ?? []);
  const actors = [...new Set(told.map(({ actor }) => actor))].filter((actor) => actor !== LOCAL);
  const by = actors.length === 0 ? ' in another window' : ` by ${listOf(actors)}`;
  if (changes.length === 1 && only?.change) return `${only.change.summary},${by}, just now.`;
  if (told.length < changes.length) return 'this network was changed elsewhere.';
  return `${countOf(changes.length, 'change')}${by}.`;
}
