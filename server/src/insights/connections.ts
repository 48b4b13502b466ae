import { connectionSentence } from '@footbridge/shared/gaps/connection-sentence';
import type { Departures } from '../analytics/tasks/fragility-tasks.js';
import type { ComparedParts } from '../measures/compared-parts.js';
import { firstByThenName } from '../measures/name-order.js';
import { stakeholderNameOrder } from '../measures/stakeholder-name-order.js';
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

/** The linked pairs of one cell, and how many end at each stakeholder of either part. */
interface Load {
  linkedPairs: number;
  readonly byPosition: Map<number, number>;
}

/** Counts, for each stakeholder, the contacts in every other part. */
function loadsByCell({ graph }: NetworkView, { names, partOf }: ComparedParts): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  const contacts = new Int32Array(names.length);
  for (let position = 0; position < graph.order; position += 1) {
    const own = partOf[position]!;
    if (own >= names.length) continue;
    contacts.fill(0);
    for (let arc = graph.offsets[position]!; arc < graph.offsets[position + 1]!; arc += 1) {
      const part = partOf[graph.targets[arc]!]!;
      if (part < names.length) contacts[part]! += 1;
    }
    for (let part = 0; part < names.length; part += 1) {
      if (part === own || contacts[part] === 0) continue;
      const key = cellKey(own, part);
      const load = loads.get(key) ?? { linkedPairs: 0, byPosition: new Map<number, number>() };
      load.linkedPairs += own < part ? contacts[part]! : 0; // each pair is met from both of its ends
      load.byPosition.set(position, contacts[part]!);
      loads.set(key, load);
    }
  }
  return loads;
}

function carriersOf(view: NetworkView, { linkedPairs, byPosition }: Load): readonly Carrier[] {
  const mostFirst = (a: number, b: number) => byPosition.get(b)! - byPosition.get(a)!;
  const byName = stakeholderNameOrder(view);
  return firstByThenName([...byPosition.keys()], mostFirst, byName, MOST_CARRIERS).map((position) => {
    const carried = byPosition.get(position)!;
    return { position, linkedPairs: carried, share: carried / linkedPairs };
  });
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
