import type { Loss } from './acknowledged.js';
import { EngineError, type EngineErrorKind } from './engine-error.js';

/** The marks the embedded engine puts in its messages, and what each means to us. */
const KINDS: readonly (readonly [RegExp, EngineErrorKind])[] = [
  [/GRAFEO-T001|write conflict/i, 'write-conflict'],
  [/UNIQUE constraint violation/i, 'already-exists'],
  [/GRAFEO-T009|No space left|disk.*full|GRAFEO-S\d+/i, 'storage'],
  [/database is closed/i, 'closed'],
];

/** Turns what the embedded engine threw into one of our kinds; where it fits none, the statement is at fault. */
export function toEmbeddedError(error: unknown, doing: string): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'statement';
  return new EngineError(kind, `${doing}: ${withoutValues(message)}`, { cause: withoutCause(kind, error) });
}

/** A violated constraint names the value, which may be personal: it stays out of logs. */
function withoutValues(message: string): string {
  return message.replace(/value \w+\((?:[^()]|\([^()]*\))*\)/g, 'a value').replace(/ = \w+\(.*?\)/g, '');
}

function withoutCause(kind: EngineErrorKind, error: unknown): unknown {
  return kind === 'already-exists' || kind === 'write-conflict' ? undefined : error;
}

/** Why the database file could not be opened, as one sentence for whoever starts the server. */
export function describeOpenFailure(error: unknown, folder: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (/cannot be locked|GRAFEO-X\d+.*lock/i.test(message)) {
    return `The data folder ${folder} is in use by another Footbridge: stop that one, or start this one with another DATA_DIR.`;
  }
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    /permission denied|read-only file system/i.test(message)
  ) {
    return `The data folder ${folder} cannot be written to: give this user the right to, or start with another DATA_DIR.`;
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return `The data folder ${folder} cannot be made, since a file is in its place: start with another DATA_DIR.`;
  }
  if (code === 'ENOSPC' || /no space left/i.test(message)) {
    return `The disk of the data folder ${folder} is full: make room and start again.`;
  }
  return `The database in ${folder} cannot be opened (${message.split('\n')[0]}): put back a backup of the folder, or start with another DATA_DIR.`;
}

/** What is missing from a database, and what to do, as one sentence. */
export function describeLoss(loss: Loss, folder: string, sideFile: string): string {
  const remedy = remedyFor(sideFile);
  switch (loss.kind) {
    case 'behind': {
      const missing = loss.acknowledged - loss.holds;
      return `The database in ${folder} lacks the last ${missing} of the ${loss.acknowledged} changes that were saved in it: ${remedy}.`;
    }
    case 'parted':
      return `The database in ${folder} is not the one its file ${sideFile} was written for: ${remedy}.`;
    case 'damaged':
      return `The database in ${folder} is damaged (${loss.expected} were saved, ${loss.found} are there): ${remedy}.`;
  }
}

export function describeDamagedSideFile(folder: string, sideFile: string): string {
  return `The file ${sideFile} in ${folder} is damaged, so nobody can tell whether the database there is complete: ${remedyFor(sideFile)}.`;
}

function remedyFor(sideFile: string): string {
  return `put back the newest backup of that folder, or, to go on with what is there, delete ${sideFile} in it and start again`;
}
