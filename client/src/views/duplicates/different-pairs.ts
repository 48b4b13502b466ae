import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { lastingStore } from '../../state/text-store.js';

/** Two stakeholders of one network, whichever is named first. */
export function pairId(one: string, other: string): string {
  return JSON.stringify([one, other].sort());
}

const KEPT_AS = 'footbridge.different.';
const listeners = new Set<() => void>();

/** Pairs that somebody said are different, kept in this browser for each network. */
export function useDifferentPairs(network: string) {
  const text = useSyncExternalStore(subscribe, () => lastingStore.getItem(KEPT_AS + network) ?? '[]');
  const pairs = useMemo(() => readPairs(text), [text]);
  const write = useCallback(
    (next: ReadonlySet<string>) => {
      lastingStore.setItem(KEPT_AS + network, JSON.stringify([...next]));
      for (const listener of listeners) listener();
    },
    [network],
  );
  const add = useCallback((id: string) => write(new Set([...pairs, id])), [pairs, write]);
  const remove = useCallback((id: string) => write(new Set([...pairs].filter((pair) => pair !== id))), [pairs, write]);
  const clear = useCallback(() => write(new Set()), [write]);
  return { pairs, add, remove, clear };
}

/** What was kept, as far as it can be read: anything else in its place is as good as nothing. */
export function readPairs(text: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(text);
    return new Set(Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
