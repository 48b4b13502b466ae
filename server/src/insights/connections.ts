import { connectionSentence } from '@footbridge/shared/gaps/connection-sentence';
import type { Departures } from '../analytics/tasks.js';
import type { ComparedParts } from '../measures/compared-parts.js';
import { sortedByName } from '../measures/name-order.js';
import { nameAt, namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';

const MOST_CARRIERS = 10;

/** Who holds two parts together. */
export interface GroupConnection {
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  /** Those with most linked pairs between the two parts, the leading one first. */
  readonly carriers: readonly Carrier[];
  /** How many stakeholders must leave until no tie is left; 0 where there is none. */
  readonly heldBy: number;
  /** Positions of one smallest set whose leaving would end it. */
  readonly heldByPositions: readonly number[];
  readonly sentence: string;
}

export interface Carrier {
  readonly position: number;
  readonly linkedPairs: number;
  /** Of the linked pairs between the two parts; each pair has two ends, so shares do not add up to 1. */
  readonly share: number;
}

/**
 * For every two recorded parts, who carries the links between them. "Held by one" comes first, the one with most to
 * lose leading; then what fewer departures would end; parts without a link last.
 */
export function connectionsOf(
  view: NetworkView,
  compared: ComparedParts,
  departures: readonly Departures[],
): readonly GroupConnection[] {
  const loads = loadsByCell(view, compared);
  const found = new Map(departures.map((held) => [cellKey(held.a, held.b), held]));
  const connections: GroupConnection[] = [];
  for (const a of compared.names.keys()) {
    for (let b = a + 1; b < compared.names.length; b += 1) {
      if (a === compared.notRecorded || b === compared.notRecorded) continue;
      const load = loads.get(cellKey(a, b));
      connections.push(connectionOf(view, compared, [a, b], load, found.get(cellKey(a, b))));
    }
  }
  return connections.sort(bySeverity);
}

function connectionOf(
  view: NetworkView,
  compared: ComparedParts,
  [first, second]: readonly [number, number],
  load: Load | undefined,
  held: Departures | undefined,
): GroupConnection {
  const [a, b] = [compared.names[first]!, compared.names[second]!];
  const linkedPairs = load?.linkedPairs ?? 0;
  const carriers = load === undefined ? [] : carriersOf(view, load);
  const heldByPositions = linkedPairs === 0 ? [] : Array.from(held?.leavers ?? []);
  const heldBy = heldByPositions.length;
  // A single link has two holders, and either one's leaving ends it: both are named.
  const holders = linkedPairs === 1 ? carriers.map((carrier) => carrier.position) : heldByPositions;
  const [most] = carriers;
  const leading = most === undefined ? null : { name: nameAt(view, most.position), share: most.share };
  const facts = { grouping: compared.grouping, a, b, linkedPairs, heldBy, leading };
  const sentence = connectionSentence({ ...facts, holders: namesAt(view, holders) });
  return { a, b, linkedPairs, carriers, heldBy, heldByPositions, sentence };
}

/** The linked pairs of one cell, by who is at their ends. */
interface Load {
  linkedPairs: number;
  readonly byPosition: Map<number, number>;
}

function loadsByCell({ graph }: NetworkView, { partOf }: ComparedParts): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  for (let edge = 0; edge < graph.size; edge += 1) {
    const from = graph.edgeSource[edge]!;
    const to = graph.edgeTarget[edge]!;
    if (partOf[from] === partOf[to]) continue;
    const key = cellKey(partOf[from]!, partOf[to]!);
    const load = loads.get(key) ?? { linkedPairs: 0, byPosition: new Map<number, number>() };
    load.linkedPairs += 1;
    load.byPosition.set(from, (load.byPosition.get(from) ?? 0) + 1);
    load.byPosition.set(to, (load.byPosition.get(to) ?? 0) + 1);
    loads.set(key, load);
  }
  return loads;
}

function carriersOf(view: NetworkView, { linkedPairs, byPosition }: Load): readonly Carrier[] {
  const named = sortedByName([...byPosition.keys()], (position) => nameAt(view, position));
  return named
    .map((position) => ({ position, linkedPairs: byPosition.get(position)! }))
    .sort((a, b) => b.linkedPairs - a.linkedPairs) // stable: equal loads stay in order of name
    .slice(0, MOST_CARRIERS)
    .map((carrier) => ({ ...carrier, share: carrier.linkedPairs / linkedPairs }));
}

function bySeverity(left: GroupConnection, right: GroupConnection): number {
  const departuresLeft = left.heldBy || Number.POSITIVE_INFINITY;
  const departuresRight = right.heldBy || Number.POSITIVE_INFINITY;
  if (departuresLeft !== departuresRight) return departuresLeft - departuresRight;
  return right.linkedPairs - left.linkedPairs;
}

function cellKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
