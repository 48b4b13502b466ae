/// <reference lib="webworker" />
import { arrange } from './arrange.js';
import type { LayoutReply, LayoutRequest } from './layout-runner.js';

declare const self: DedicatedWorkerGlobalScope;

/** The layout being run; another request, or a stop, ends it at its next step. */
let current = 0;

self.onmessage = async ({ data }: MessageEvent<LayoutRequest>) => {
  current = data.id;
  if (data.kind === 'stop') return;
  const reply = (message: LayoutReply) => self.postMessage(message);
  const run = arrange(data.input);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return reply({ kind: 'done', id: data.id, output: step.value });
    reply({ kind: 'progress', id: data.id, share: step.value });
    await new Promise((resolve) => setTimeout(resolve));
    if (current !== data.id) return;
  }
};
