import type { LayoutInput, LayoutOutput } from './layout-input.js';

export type LayoutRequest =
  | { readonly kind: 'arrange'; readonly id: number; readonly input: LayoutInput }
  | { readonly kind: 'stop'; readonly id: number };

export type LayoutReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: LayoutOutput };

let worker: Worker | null = null;
let lastId = 0;

/** One worker for the page, made when it is first needed. */
function layoutWorker(): Worker {
  worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/** Arranges off the main thread. When it is stopped, the promise rejects with the signal's reason. */
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
    lastId += 1;
    const id = lastId;
    const target = layoutWorker();
    const send = (request: LayoutRequest) => target.postMessage(request);
    const end = () => {
      signal.removeEventListener('abort', stop);
      target.removeEventListener('message', onReply);
      target.removeEventListener('error', onError);
    };
    const stop = () => {
      end();
      // An id of its own: the worker compares ids only to see that something else was asked for.
      send({ kind: 'stop', id: -id });
      reject(signal.reason);
    };
    const onReply = ({ data }: MessageEvent<LayoutReply>) => {
      if (data.id !== id) return;
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      end();
      resolve(data.output);
    };
    const onError = (event: ErrorEvent) => {
      end();
      worker = null;
      reject(new Error(event.message));
    };
    signal.addEventListener('abort', stop, { once: true });
    target.addEventListener('message', onReply);
    target.addEventListener('error', onError);
    send({ kind: 'arrange', id, input });
  });
}
