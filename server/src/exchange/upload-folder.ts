import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** How often a folder shows that its server lives; one that was silent this many times is taken for left over. */
export const SIGN_OF_LIFE_MS = 10 * 60 * 1000;
const SILENT_SIGNS = 6;

/** As `nameOf` makes them: host, process, a random part. Nothing else is ever removed. */
const OWN_NAME = /^([\w.-]+)~(\d+)~[0-9a-f]{16}$/;

/**
 * A folder of this server alone below `parent`, which several servers may share with each other and with files that are
 * none of ours. What servers that are gone left behind is removed.
 */
export async function makeOwnFolder(parent: string): Promise<string> {
  await removeLeftOver(parent);
  const folder = join(parent, nameOf(process.pid));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Tells other servers that the one of this folder lives. */
export async function showLife(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now);
}

/** Removes the folders below `parent` whose servers are gone. */
export async function removeLeftOver(parent: string): Promise<void> {
  for (const name of await namesIn(parent)) {
    const [, host, pid] = OWN_NAME.exec(name) ?? [];
    const folder = join(parent, name);
    if (host === undefined || !(isGone(host, Number(pid)) || (await isSilent(folder)))) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

function nameOf(pid: number): string {
  return `${hostPart()}~${pid}~${randomBytes(8).toString('hex')}`;
}

function hostPart(): string {
  return hostname().replaceAll(/[^\w.-]/g, '-') || 'host';
}

async function namesIn(parent: string): Promise<readonly string[]> {
  try {
    return await readdir(parent);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Only of a process on this very host can be known that it is gone. */
function isGone(host: string, pid: number): boolean {
  if (host !== hostPart()) return false;
  try {
    process.kill(pid, 0); // sends nothing, and fails where there is no such process
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function isSilent(folder: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(folder);
    return Date.now() - mtimeMs > SILENT_SIGNS * SIGN_OF_LIFE_MS;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false; // another server was quicker
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
