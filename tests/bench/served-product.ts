import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built server as a process of its own, asked over HTTP as an outside tool would. */
export interface ServedProduct {
  readonly address: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  upload(filename: string, text: string): Promise<string>;
  /** Resident memory now and at its highest, in MB (Linux; NaN elsewhere). */
  memory(): { readonly now: number; readonly peak: number };
  stop(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the bench reads answers of many shapes and checks the numbers it uses
type Answer = any;

export async function serveProduct(dataFolder: string): Promise<ServedProduct> {
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await printedAddress(child);
  return {
    address,
    ask: (query, variables = {}) => ask(address, query, variables),
    upload: (filename, text) => upload(address, filename, text),
    memory: () => memoryOf(child),
    stop: () => stop(child),
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/[^\s/]+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it printed its address.`)));
  });
}

async function ask(address: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function upload(address: string, filename: string, text: string): Promise<string> {
  const response = await fetch(`${address}/uploads?filename=${encodeURIComponent(filename)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: text,
  });
  const answer = (await response.json()) as { id: string };
  if (response.status !== 201) throw new Error(JSON.stringify(answer));
  return answer.id;
}

function memoryOf(child: ChildProcess) {
  if (process.platform !== 'linux') return { now: Number.NaN, peak: Number.NaN };
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const megabytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
