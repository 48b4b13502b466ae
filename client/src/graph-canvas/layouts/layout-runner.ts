import type { LayoutInput, LayoutOutput } from './layout-input.js';

export type LayoutRequest =
  | { readonly kind: 'arrange'; readonly id: number; readonly input: LayoutInput }
  /** End here, with what there is. */
  | { readonly kind: 'stop'; readonly id: number }
  /** Nobody waits for it any more. */
  | { readonly kind: 'leave'; readonly id: number };

export type LayoutReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: LayoutOutput; readonly whole: boolean };

export interface LayoutEvents {
  onProgress(share: number): void;
  /** `whole` is false where it was stopped on its way. */
  onDone(output: LayoutOutput, whole: boolean): void;
  onFailed(): void;
}

export interface RunningLayout {
  /** Ends at its next step, and hands over what there is by then. */
  stop(): void;
  /** Nobody waits for it any more: nothing is told of it from now on. */
  leave(): void;
}

let worker: Worker | null = null;
let lastId = 0;

/** One worker for the page, made when it is first needed; one that broke, even before it was asked, is replaced. */
function layoutWorker(): Worker {
  if (worker !== null) return worker;
  const made = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('error', () => {
    made.terminate();
    if (worker === made) worker = null;
  });
  worker = made;
  return made;
}

/** Starts the worker before there is anything to arrange, so that a first picture need not wait for it. */
export function prepareLayouts(): void {
  layoutWorker();
}

/** Arranges off the main thread. */
export function runLayout(input: LayoutInput, events: LayoutEvents): RunningLayout {
  lastId += 1;
  const id = lastId;
  const target = layoutWorker();
  const send = (request: LayoutRequest) => target.postMessage(request);
  const end = () => {
    target.removeEventListener('message', onReply);
    target.removeEventListener('error', onError);
  };
  const onReply = ({ data }: MessageEvent<LayoutReply>) => {
    if (data.id !== id) return;
    if (data.kind === 'progress') return events.onProgress(data.share);
    end();
    events.onDone(data.output, data.whole);
  };
  const onError = () => {
    end();
    events.onFailed();
  };
  target.addEventListener('message', onReply);
  target.addEventListener('error', onError);
  send({ kind: 'arrange', id, input });
  return {
    stop: () => send({ kind: 'stop', id }),
    leave: () => {
      end();
      send({ kind: 'leave', id });
    },
  };
}
