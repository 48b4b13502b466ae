import { assertNever } from '@footbridge/shared/result';
import { latestTouching, readChanges, type TouchedThing } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import type { UndoObstacle } from './undo-obstacle.js';

export interface ChangeInTheWay {
  readonly change: ChangeRow;
  readonly obstacle: UndoObstacle;
}

/** Why changes cannot be taken back, each in a sentence that names the change which stands in the way. */
export async function obstaclesInWords(
  reads: Reads,
  network: string,
  inTheWay: readonly ChangeInTheWay[],
): Promise<readonly string[]> {
  const things = inTheWay.map(({ obstacle }) => thingOf(obstacle));
  const touched = things.filter((thing) => thing !== null);
  const undoneBy = inTheWay.flatMap(({ change }) => (change.undoneBy === null ? [] : [change.undoneBy]));
  const versions = touched.length === 0 ? [] : await latestTouching(reads, network, touched);
  const undos = undoneBy.length === 0 ? new Map() : await readChanges(reads, undoneBy);
  const versionOf = (thing: TouchedThing) => versions[touched.indexOf(thing)] ?? null;
  return inTheWay.map(({ change, obstacle }) => {
    const by = change.undoneBy === null ? null : (undos.get(change.undoneBy)?.version ?? null);
    return sentence(obstacle, { undoneBy: by, versionOf });
  });
}

function thingOf(obstacle: UndoObstacle): TouchedThing | null {
  return obstacle.kind === 'touched-since' || obstacle.kind === 'depended-on' ? obstacle.thing : null;
}

function sentence(
  obstacle: UndoObstacle,
  known: { readonly undoneBy: number | null; versionOf(thing: TouchedThing): number | null },
): string {
  switch (obstacle.kind) {
    case 'first':
      return 'The creation of a network cannot be taken back. Delete the network instead.';
    case 'already-undone':
      return `It was taken back already${byChange(known.undoneBy)}.`;
    case 'touched-since':
      return `${capital(obstacle.name)} was changed since${byChange(known.versionOf(obstacle.thing))}.`;
    case 'depended-on':
      return `${capital(obstacle.words)}${byChange(known.versionOf(obstacle.thing))}.`;
    case 'built-on':
      return `Change ${obstacle.later.version} (${obstacle.later.summary}) was made on top of it. Take that back first.`;
    case 'too-old':
      return 'It is too long ago: what was there before it is no longer kept.';
    default:
      return assertNever(obstacle);
  }
}

function byChange(version: number | null): string {
  return version === null ? '' : `, by change ${version}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
