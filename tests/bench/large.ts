import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KernelRow } from './kernels.js';

const RUN = fileURLToPath(new URL('./large-run.ts', import.meta.url));

/** A million stakeholders and five million ties, in a process of its own so that its memory is its own. */
export function benchLarge(): Promise<readonly KernelRow[]> {
  return new Promise((resolve, reject) => {
    const child = fork(RUN, { serialization: 'advanced' });
    let rows: readonly KernelRow[] = [];
    child.on('message', (message) => {
      rows = message as readonly KernelRow[]; // what large-run.ts sends, once
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(rows) : reject(new Error(`The large bench ended with ${code}.`))));
  });
}
