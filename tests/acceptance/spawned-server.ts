import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The server as a process of its own, with only these settings. */
export interface SpawnedServer {
  readonly process: ChildProcess;
  /** Resolves with the address once it is printed; with null when the process ends before. */
  readonly address: Promise<string | null>;
  readonly exit: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

export function spawnServer(settings: Readonly<Record<string, string>>): SpawnedServer {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=footbridge-source', 'server/src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: `${ROOT}server/tsconfig.json`, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const address = new Promise<string | null>((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const printed = /http:\/\/\S+/.exec(stdout);
      if (printed) resolve(printed[0]);
    });
    child.on('close', () => resolve(null));
  });
  const exit = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { process: child, address, exit };
}
