// A process of its own that writes into an embedded database until it is killed, and says what was acknowledged:
//   embedded-writer-entry.ts FOLDER NAME WRITERS
import { writeSync } from 'node:fs';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { migrate } from '@footbridge/server/engine/migrate';
import { keepWriting } from './writer-units.js';

const [folder = '', name = '', writers = '1'] = process.argv.slice(2);
/** One system call for a line: what was said is said, even if the process is killed right after. */
const say = (word: string) => ({ add: (unit: string) => writeSync(1, `${word} ${unit}\n`) });

const engine = await openEmbeddedEngine({ folder });
await migrate(engine);
say('ready').add(name);
const log = { attempted: say('attempted'), acknowledged: say('acknowledged') };
const failures = await Promise.all(
  Array.from({ length: Number(writers) }, (_, writer) => keepWriting(engine, `${name}-${writer}`, log)),
);
// A writer ends only when a write fails, which it never should.
console.error(failures);
process.exitCode = 1;
