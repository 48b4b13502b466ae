import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ErrorWords } from '../components/error-state.js';
import { FilesMissing, loadFiles } from './view-files.js';

/** What a part of the client needs, once its files are here. `id` tells one part from another. */
export function useFiles<Loaded>(id: string, load: () => Promise<Loaded>): UseQueryResult<Loaded> {
  return useQuery(filesQuery(id, load));
}

/** Fetches files in a quiet moment, before they are asked for. If that fails, it is tried again when they are. */
export function usePrefetch<Loaded>(id: string, load: () => Promise<Loaded>): void {
  const client = useQueryClient();
  useEffect(() => {
    const fetchThem = () => void client.prefetchQuery(filesQuery(id, load));
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(fetchThem, QUIET_AFTER);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(fetchThem, { timeout: QUIET_AFTER });
    return () => cancelIdleCallback(handle);
  }, [client, id, load]);
}

const QUIET_AFTER = 3000;

function filesQuery<Loaded>(id: string, load: () => Promise<Loaded>) {
  return {
    queryKey: ['files of a view', id],
    queryFn: () => loadFiles(load),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    structuralSharing: false,
    retry: false,
  };
}

/** Why files did not come, and what to do: ask again, or load the page anew where the server has others by now. */
export function filesFailure(error: unknown): { readonly words: ErrorWords; readonly replaced: boolean } {
  const replaced = error instanceof FilesMissing && error.replaced;
  return { words: replaced ? REPLACED : NOT_REACHED, replaced };
}

const MISSING = {
  what: 'The files of this page could not be loaded.',
  kept: 'Everything saved so far is kept on the server.',
  requestId: null,
};
const NOT_REACHED: ErrorWords = {
  ...MISSING,
  next: 'Check that the Footbridge server is still running, then try again.',
};
const REPLACED: ErrorWords = {
  ...MISSING,
  next: 'The server answers, but it has other files than when this page was opened, as after an upgrade. Reload the page to go on with them.',
};
