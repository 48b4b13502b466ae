import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { threadEntry } from '@footbridge/server/runtime/thread-entry';

export interface WriterOutput {
  readonly attempted: readonly string[];
  readonly acknowledged: readonly string[];
  readonly lines: readonly string[];
}

export interface WriterOptions {
  readonly folder: string;
  readonly name: string;
  /** How many write at the same time. */
  readonly writers: number;
  /** Kills the process once this many units are acknowledged, and `afterMs` later. */
  readonly units: number;
  readonly afterMs?: number;
  /** A program to run the writer under. */
  readonly under?: readonly string[];
}

/** Runs a writer in a process of its own, kills it in the middle, and answers with what it had said. */
export function runKilledWriter(options: WriterOptions): Promise<WriterOutput> {
  const { filename, execArgv } = threadEntry(import.meta.url, './embedded-writer-entry');
  const program = [process.execPath, ...execArgv, filename, options.folder, options.name, String(options.writers)];
  const [command = '', ...args] = [...(options.under ?? []), ...program];
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    detached: true, // a group of its own, so that a program it runs under ends with it
  });
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    let killing = false;
    const kill = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (killing || output.split('\nacknowledged ').length <= options.units) return;
      killing = true;
      setTimeout(kill, options.afterMs ?? 0);
    });
    child.once('error', reject);
    child.once('close', () => {
      // The last line may be cut short by the kill.
      const lines = output.split('\n').slice(0, -1);
      if (!killing) reject(new Error(`The writer ended by itself: ${errors || output}`));
      else resolve({ lines, attempted: said(lines, 'attempted'), acknowledged: said(lines, 'acknowledged') });
    });
  });
}

function said(lines: readonly string[], word: string): readonly string[] {
  return lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
}
