import { type BrokerRole, lossSentence, roleSentence } from '@footbridge/shared/gaps/broker-sentence';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { definedOrNull } from '../analytics/defined-value.js';
import type { BrokerageRoles } from '../analytics/tasks/brokerage-tasks.js';
import type { CutPoints } from '../analytics/tasks/fragility-tasks.js';
import type { BetweennessAnswer } from '../measures/betweenness-answer.js';
import type { Ranked } from '../measures/ranking.js';
import type { Partition } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';

/** What the bridge measures say of one stakeholder. */
export interface Broker {
  readonly position: number;
  readonly betweenness: number;
  /** Null among fewer than three, where there are no pairs of others. */
  readonly betweennessNormalised: number | null;
  readonly rank: number;
  readonly tiedRank: boolean;
  readonly outOf: number;
  /** Null for an isolate. */
  readonly constraint: number | null;
  readonly isCutPoint: boolean;
  readonly roles: Readonly<Record<BrokerRole | 'total', number>>;
  readonly roleSentence: string;
  /** Recorded parts, their own among them, in which they have a contact. */
  readonly groupsReached: number;
  readonly pairsCutIfLost: number;
  readonly lossSentence: string;
}

/** The kernels' answers that a broker is put together from. */
export interface BrokerEvidence {
  readonly view: NetworkView;
  readonly partition: Partition;
  readonly betweenness: BetweennessAnswer;
  readonly constraint: Float64Array;
  readonly cutPoints: CutPoints;
  readonly roles: BrokerageRoles;
}

/** One broker, from its place in the ranking by betweenness. */
export function brokerOf(evidence: BrokerEvidence, place: Ranked): Broker {
  const { view, partition, betweenness, cutPoints } = evidence;
  const position = place.index;
  const roles = rolesAt(evidence.roles, position);
  const pairsCut = cutPoints.pairsCut[position]!;
  return {
    position,
    betweenness: place.value,
    betweennessNormalised: betweenness.nodeNorm === null ? null : place.value / betweenness.nodeNorm,
    rank: place.rank,
    tiedRank: place.tied,
    outOf: view.graph.order,
    constraint: definedOrNull(evidence.constraint[position]),
    isCutPoint: cutPoints.isCutPoint[position] === 1,
    roles,
    roleSentence: roleSentence(roles, partition.key, partition.parts[partition.partOf[position]!]!),
    groupsReached: partsReached(view, partition, position),
    pairsCutIfLost: pairsCut,
    lossSentence: lossSentence(pairsCut),
  };
}

function rolesAt(roles: BrokerageRoles, position: number): Broker['roles'] {
  return {
    coordinator: roles.coordinator[position]!,
    itinerant: roles.itinerant[position]!,
    gatekeeper: roles.gatekeeper[position]!,
    representative: roles.representative[position]!,
    liaison: roles.liaison[position]!,
    total: roles.total[position]!,
  };
}

function partsReached({ graph }: NetworkView, partition: Partition, position: number): number {
  const reached = new Set<number>();
  for (let arc = graph.offsets[position]!; arc < graph.offsets[position + 1]!; arc += 1) {
    const part = partition.partOf[graph.targets[arc]!]!;
    if (partition.parts[part] !== NOT_RECORDED) reached.add(part);
  }
  return reached.size;
}
