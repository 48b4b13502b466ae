import { assertNever } from '@footbridge/shared/result';
import { findChange, type TouchedThing, versionsTouching } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import type { UndoObstacle } from './undo-obstacle.js';

/** Why a change cannot be taken back, in a sentence that names the change which stands in the way. */
export async function obstacleInWords(reads: Reads, change: ChangeRow, obstacle: UndoObstacle): Promise<string> {
  switch (obstacle.kind) {
    case 'first':
      return 'The creation of a network cannot be taken back. Delete the network instead.';
    case 'already-undone': {
      const by = await findChange(reads, obstacle.by);
      return `It was taken back already${by === null ? '' : ` by change ${by.version}`}.`;
    }
    case 'touched-since':
      return `${capital(obstacle.name)} was changed since${await byWhich(reads, change, obstacle.item)}.`;
    case 'depended-on':
      return `${capital(obstacle.words)}${await byWhich(reads, change, obstacle.item)}.`;
    case 'built-on':
      return `Change ${obstacle.later.version} (${obstacle.later.summary}) was made on top of it. Take that back first.`;
    case 'too-old':
      return 'It is too long ago: what was there before it is no longer kept.';
    default:
      return assertNever(obstacle);
  }
}

async function byWhich(reads: Reads, change: ChangeRow, thing: TouchedThing): Promise<string> {
  const version = (await versionsTouching(reads, change.network, change.version, [thing]))[0];
  return typeof version === 'number' ? `, by change ${version}` : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
