import { plainNumber } from '@footbridge/shared/gaps/counted';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { Partition } from '../network/grouping.js';

/** A matrix of more parts than this answers no one's question and costs the square of their number. */
export const MOST_COMPARED_PARTS = 60;

/** The parts of a partition that are compared with each other, two by two. */
export interface ComparedParts {
  readonly grouping: string;
  readonly origin: Partition['origin'];
  /** Names; "not recorded" last where there is one. */
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly sizes: readonly number[];
  /** Part of every position, an index into `names`; those of parts left out are `names.length`. */
  readonly partOf: Int32Array;
  /** How many different values `partOf` can have: what kernels are told. */
  readonly count: number;
  /** Index of "not recorded", where there is one. */
  readonly notRecorded: number | undefined;
  /** What was left out and why; null where nothing was. */
  readonly note: string | null;
}

/**
 * All parts of a partition, or the largest of very many. The members of the parts left out stay in the network, so
 * that the numbers of the parts compared are those of the whole partition.
 */
export function comparedParts(partition: Partition): ComparedParts {
  const { parts, sizes } = partition;
  const kept = keptParts(partition);
  const place = new Map(kept.map((part, index) => [part, index]));
  const rest = kept.length;
  const notRecorded = kept.findIndex((part) => parts[part] === NOT_RECORDED);
  const leftOut = parts.length - kept.length;
  return {
    grouping: partition.key,
    origin: partition.origin,
    names: kept.map((part) => parts[part]!),
    labels: kept.map((part) => partition.labels[part]!),
    sizes: kept.map((part) => sizes[part]!),
    partOf: partition.partOf.map((part) => place.get(part) ?? rest),
    count: kept.length + (leftOut > 0 ? 1 : 0),
    notRecorded: notRecorded < 0 ? undefined : notRecorded,
    note:
      leftOut === 0
        ? null
        : `Only the ${MOST_COMPARED_PARTS} largest of ${plainNumber(parts.length)} parts are compared; filter to see others.`,
  };
}

/** Part indices in the partition's own order. */
function keptParts({ parts, sizes }: Partition): readonly number[] {
  const all = parts.map((_, part) => part);
  if (all.length <= MOST_COMPARED_PARTS) return all;
  const recorded = all.filter((part) => parts[part] !== NOT_RECORDED);
  const largest = recorded.sort((a, b) => sizes[b]! - sizes[a]! || a - b).slice(0, MOST_COMPARED_PARTS);
  return [...largest.sort((a, b) => a - b), ...all.filter((part) => parts[part] === NOT_RECORDED)];
}
