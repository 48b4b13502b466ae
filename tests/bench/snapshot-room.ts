import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('./snapshot-room-run.ts', import.meta.url));

/** How much more memory is in use once something is there, in MB: the heap, and the arrays outside it. */
export interface RoomRow {
  readonly what: string;
  readonly heap: number;
  readonly arrays: number;
}

/** The memory of a network of 100,000 stakeholders and 500,000 ties, in a process of its own that collects at will. */
export function benchRoom(): Promise<readonly RoomRow[]> {
  return new Promise((resolve, reject) => {
    const child = fork(RUN, { serialization: 'advanced', execArgv: [...process.execArgv, '--expose-gc'] });
    let rows: readonly RoomRow[] = [];
    child.on('message', (message) => {
      rows = message as readonly RoomRow[]; // what snapshot-room-run.ts sends, once
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(rows) : reject(new Error(`The bench of memory ended with ${code}.`)),
    );
  });
}
