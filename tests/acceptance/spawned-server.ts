import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The server as a process of its own, with only these settings. */
export interface SpawnedServer {
  readonly process: ChildProcess;
  /** The address, once it is printed; fails with what was said instead when the process ends before. */
  address(): Promise<string>;
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
  const printed = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const found = /http:\/\/\S+(?=\n)/.exec(stdout);
      if (found) resolve(found[0]);
    });
  });
  const exit = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const address = () =>
    Promise.race([
      printed,
      exit.then(({ code, stderr: said }) => {
        throw new Error(`The server ended with ${code} before it listened: ${said}`);
      }),
    ]);
  return { process: child, address, exit };
}
