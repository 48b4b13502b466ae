import { useCallback, useRef, useState } from 'react';
import { describeFailure } from '../../data/graphql-failure.js';
import { uploadFile } from '../../data/upload-file.js';

/** One file on its way to the server, or there. */
export interface UploadEntry {
  readonly localId: number;
  readonly name: string;
  readonly bytes: number;
  readonly state:
    | { readonly kind: 'sending'; readonly share: number }
    | { readonly kind: 'sent'; readonly id: string }
    | { readonly kind: 'failed'; readonly message: string };
}

export interface Uploads {
  readonly entries: readonly UploadEntry[];
  /** The ids of what has arrived, in the order it was added. */
  readonly ids: readonly string[];
  readonly sending: boolean;
  add(files: readonly File[]): void;
  /** Takes a file away; one that is being sent is stopped. */
  remove(localId: number): void;
  clear(): void;
}

/** Sends files as they are added, each by itself, so that one that fails does not stop the others. */
export function useUploads(limitBytes: number | null): Uploads {
  const [entries, setEntries] = useState<readonly UploadEntry[]>([]);
  const controls = useRef(new Map<number, AbortController>());
  const count = useRef(0);

  const update = useCallback((localId: number, state: UploadEntry['state']) => {
    setEntries((now) => now.map((entry) => (entry.localId === localId ? { ...entry, state } : entry)));
  }, []);
  const send = useCallback(
    async (localId: number, file: File) => {
      const control = new AbortController();
      controls.current.set(localId, control);
      try {
        const upload = await uploadFile(file, file.name, control.signal, (share) =>
          update(localId, { kind: 'sending', share }),
        );
        update(localId, { kind: 'sent', id: upload.id });
      } catch (error) {
        if (control.signal.aborted) return;
        const { what, next } = describeFailure(error);
        update(localId, { kind: 'failed', message: `${what} ${next}` });
      } finally {
        controls.current.delete(localId);
      }
    },
    [update],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        count.current += 1;
        const localId = count.current;
        const refusal = refusalOf(file, limitBytes);
        const state: UploadEntry['state'] =
          refusal === null ? { kind: 'sending', share: 0 } : { kind: 'failed', message: refusal };
        setEntries((now) => [...now, { localId, name: file.name, bytes: file.size, state }]);
        if (refusal === null) void send(localId, file);
      }
    },
    [limitBytes, send],
  );
  const remove = useCallback((localId: number) => {
    controls.current.get(localId)?.abort();
    setEntries((now) => now.filter((entry) => entry.localId !== localId));
  }, []);
  return {
    entries,
    ids: entries.flatMap(({ state }) => (state.kind === 'sent' ? [state.id] : [])),
    sending: entries.some(({ state }) => state.kind === 'sending'),
    add,
    remove,
    clear: () => {
      for (const control of controls.current.values()) control.abort();
      setEntries([]);
    },
  };
}

function refusalOf(file: File, limitBytes: number | null): string | null {
  if (file.size === 0) return 'This file is empty. Check that it was saved, and choose it again.';
  if (limitBytes !== null && file.size > limitBytes) {
    return `This file has ${formatBytes(file.size)}; at most ${formatBytes(limitBytes)} can be imported at once. Split it, and add the parts one after the other.`;
  }
  return null;
}

/** A file's size in words: "14 KB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1024 * 1000) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}
