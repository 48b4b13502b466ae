/// <reference lib="webworker" />
import { arrange } from './arrange.js';
import type { LayoutInput } from './layout-input.js';
import type { LayoutMessage } from './layout-runner.js';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = (event: MessageEvent<LayoutInput>) => {
  const send = (message: LayoutMessage) => self.postMessage(message);
  send({ kind: 'done', output: arrange(event.data, { progress: (share) => send({ kind: 'progress', share }) }) });
};
