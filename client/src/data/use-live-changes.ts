import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { followChanges, type OthersChange } from './live-changes.js';
import { currentLiveState, watchLiveState } from './live-client.js';
import { serverReach } from './server-reach.js';
import { keysOf } from './use-edits.js';
import { useNetwork } from './use-networks.js';

export type { OthersChange } from './live-changes.js';

export interface LiveChanges {
  /** What others changed since it was last said, oldest first. */
  readonly changes: readonly OthersChange[];
  readonly dismiss: () => void;
}

/** As many as are kept to be counted and marked. */
const MOST_KEPT = 200;

/** Follows what others change in a network while it is on show: everything shown of it is asked for again, unseen. */
export function useLiveChanges(network: string | null): LiveChanges {
  const client = useQueryClient();
  const [changes, setChanges] = useState<readonly OthersChange[]>([]);
  const { data } = useNetwork(network);
  const version = useRef<number | null>(null);
  version.current = data?.version ?? null;
  const known = data?.key ?? null;
  useEffect(() => {
    setChanges([]);
    if (known === null || version.current === null) return;
    return followChanges(known, version.current, (change) => {
      setChanges((former) => [...former, change].slice(-MOST_KEPT));
      for (const queryKey of keysOf(known)) void client.invalidateQueries({ queryKey });
    });
  }, [client, known]);
  return { changes, dismiss: useCallback(() => setChanges([]), []) };
}

/** `lost`: the server is not reached. `deaf`: it is, but changes by others do not come as they happen. */
export type Connection = 'good' | 'lost' | 'deaf';

/** A lost socket is said only after this long: most come back before. */
const DEAF_AFTER = 8_000;
/** A server that is away for less than this needs no words. */
const LOST_AFTER = 600;

/** How the page is connected, as far as a person need know. */
export function useConnection(): Connection {
  const reach = useSyncExternalStore(serverReach.subscribe, serverReach.current);
  const live = useSyncExternalStore(watchLiveState, currentLiveState);
  const lost = useFor(reach === 'lost', LOST_AFTER);
  const deaf = useFor(live === 'lost', DEAF_AFTER);
  if (lost) return 'lost';
  return deaf && reach === 'answers' ? 'deaf' : 'good';
}

/** True once something has been so for a while, and until it is not. */
function useFor(active: boolean, milliseconds: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!active) return setLong(false);
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [active, milliseconds]);
  return active && long;
}
