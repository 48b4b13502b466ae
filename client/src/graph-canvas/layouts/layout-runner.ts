import type { LayoutInput, LayoutOutput } from './layout-input.js';

export type LayoutMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly output: LayoutOutput };

/** Arranges off the main thread. Stopping it ends the worker; the promise then rejects with the signal's reason. */
export function runLayout(
  input: LayoutInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<LayoutOutput> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = (event: MessageEvent<LayoutMessage>) => {
      if (event.data.kind === 'progress') {
        onProgress(event.data.share);
        return;
      }
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(event.data.output);
    };
    worker.onerror = (event) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(input);
  });
}
