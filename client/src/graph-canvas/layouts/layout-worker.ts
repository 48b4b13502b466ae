/// <reference lib="webworker" />
import { arrange } from './arrange.js';
import type { LayoutReply, LayoutRequest } from './layout-runner.js';

declare const self: DedicatedWorkerGlobalScope;

/** The layout being run, if any; another one, or word to leave it, ends it at its next step. */
let current: number | null = null;
let stopped = false;

/** Often enough to stop at a word, and to show how far it is; each pause costs a few milliseconds. */
const LISTEN_EVERY_MS = 50;

self.onmessage = async ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.kind === 'stop') {
    stopped ||= data.id === current;
    return;
  }
  if (data.kind === 'leave') {
    if (data.id === current) current = null;
    return;
  }
  current = data.id;
  stopped = false;
  const reply = (message: LayoutReply) => self.postMessage(message);
  const run = arrange(data.input);
  let listened = performance.now();
  for (let step = run.next('go on'); ; step = run.next(stopped ? 'stop' : 'go on')) {
    if (step.done) return reply({ kind: 'done', id: data.id, output: step.value, whole: !stopped });
    if (performance.now() - listened < LISTEN_EVERY_MS) continue;
    reply({ kind: 'progress', id: data.id, share: step.value });
    await new Promise((resolve) => setTimeout(resolve));
    listened = performance.now();
    if (current !== data.id) return;
  }
};
