import { listed } from '@footbridge/shared/gaps/counted';
import type { KeyPlayers } from '../tasks/fragility-tasks.js';
import { type Approximation, type ColumnOfList, type Details, fromTask } from './measure-kernel.js';

/** Sets of stakeholders who hold a network together, or reach it, best: a row for each of the best of each size. */
export const KEY_PLAYER_MEASURE_KERNELS = {
  'key-players-fragmentation': fromTask(
    'key-players-fragmentation',
    ({ graph }) => ({ graph }),
    (found) => columnOf(found, {}, notTried(found, null)),
  ),
  'key-players-distance': fromTask(
    'key-players-distance',
    ({ graph, options: { seed } }) => ({ graph, seed }),
    (found, { options: { seed } }) =>
      columnOf(found, { valueError: found.map(({ valueError }) => valueError) }, notTried(found, seed)),
  ),
  'key-players-reach': fromTask(
    'key-players-reach',
    ({ graph, options: { steps } }) => ({ graph, steps }),
    (found) => columnOf(found, { atMost: found.map(({ atMost }) => atMost) }, notTried(found, null)),
  ),
  'key-players-distance-reach': fromTask(
    'key-players-reach',
    ({ graph }) => ({ graph, steps: null }),
    (found) => columnOf(found, { atMost: found.map(({ atMost }) => atMost) }, notTried(found, null)),
  ),
};

/** `more`: further details by size. */
function columnOf(
  found: readonly KeyPlayers[],
  more: Readonly<Record<string, readonly number[]>>,
  approximation: Approximation | null,
): ColumnOfList {
  const rows = found.flatMap((players, at) => players.sets.map((set) => ({ players, at, set })));
  const details: Record<string, readonly number[]> = {
    size: rows.map(({ set }) => set.length),
    equalSets: rows.map(({ players }) => players.equalSets),
    exact: rows.map(({ players }) => (players.exact ? 1 : 0)),
  };
  for (const [name, bySize] of Object.entries(more)) details[name] = rows.map(({ at }) => bySize[at]!);
  return {
    kind: 'sets-of-stakeholders',
    sets: rows.map(({ set }) => set),
    values: Float64Array.from(rows, ({ players }) => players.value),
    details: details satisfies Details,
    ...(approximation && { approximation }),
  };
}

function notTried(found: readonly KeyPlayers[], seed: number | null): Approximation | null {
  const sizes = found.flatMap(({ exact }, at) => (exact ? [] : [`${at + 1}`]));
  if (sizes.length === 0) return null;
  const error = `Not every set of ${listed(sizes, sizes.length)} was tried: members were found one by one and then swapped, and a better set may exist.`;
  return { error, seed };
}
