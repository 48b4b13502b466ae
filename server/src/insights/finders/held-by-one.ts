import { heldByOneText } from '@footbridge/shared/findings/bridge-findings';
import type { ComparedParts } from '../../measures/compared-parts.js';
import { mayBeIntroduced } from '../../measures/introducible.js';
import { nameAt, namesAt, stakeholderAt } from '../../measures/view-stakeholder.js';
import type { NetworkView } from '../../network/network-view.js';
import type { GroupConnection } from '../connections.js';
import { mostConnectedFirst } from '../cut-off-parts.js';
import type { Finder, FindingContext } from './finder.js';

/** With fewer members, a connection is held by one whatever anyone does. */
const LEAST_MEMBERS = 3;

/** Two parts whose every link goes through one stakeholder, the one with most to lose. */
export const findHeldByOne: Finder = async (context) => {
  const { view, bridges, services, signal } = context;
  const connections = await services.bridges.connections(bridges, signal);
  const candidates = connections
    .filter((connection) => connection.heldBy === 1 && areLargeEnough(bridges.compared, connection))
    .map((connection) => ({ connection, holder: holderOf(view, connection) }))
    .filter(({ holder }) => mayBeIntroduced(view, holder));
  const [most] = candidates.sort((left, right) => weightOf(context, right) - weightOf(context, left));
  if (most === undefined) return null;
  const { connection, holder } = most;
  const { a, b, linkedPairs } = connection;
  const reached = contactsAcross(context, connection, holder);
  const colleagues = colleaguesOf(context, holder);
  const text = heldByOneText({
    grouping: bridges.compared.grouping,
    a,
    b,
    holder: nameAt(view, holder),
    holderKind: stakeholderAt(view, holder).kind,
    linkedPairs,
    reached: namesAt(view, reached),
    second: colleagues[0] === undefined ? null : nameAt(view, colleagues[0]),
  });
  return {
    kind: 'HELD_BY_ONE',
    text,
    strength: weightOf(context, most),
    positions: [holder, ...reached.slice(0, 5), ...colleagues.slice(0, 1)],
    grouping: bridges.compared.grouping,
    parts: [a, b],
    error: null,
  };
};

interface Candidate {
  readonly connection: GroupConnection;
  readonly holder: number;
}

/** A single link has two holders: the one with more contacts is the one who could pass it on. */
function holderOf(view: NetworkView, { linkedPairs, carriers, heldByPositions }: GroupConnection): number {
  if (linkedPairs > 1) return heldByPositions[0]!;
  return mostConnectedFirst(
    view,
    carriers.map((carrier) => carrier.position),
  )[0]!;
}

function areLargeEnough({ names, sizes }: ComparedParts, { a, b }: GroupConnection): boolean {
  return [a, b].every((part) => sizes[names.indexOf(part)]! >= LEAST_MEMBERS);
}

/** More links lost and more members parted weigh more; below 1, since another way round may remain. */
function weightOf({ view, bridges }: FindingContext, { connection }: Candidate): number {
  const { names, sizes } = bridges.compared;
  const members = sizes[names.indexOf(connection.a)]! + sizes[names.indexOf(connection.b)]!;
  const { linkedPairs } = connection;
  return (linkedPairs / (linkedPairs + 1)) * Math.sqrt(Math.min(1, members / view.graph.order));
}

function contactsAcross(
  { view, bridges }: FindingContext,
  connection: GroupConnection,
  holder: number,
): readonly number[] {
  const { names, partOf } = bridges.compared;
  const own = names[partOf[holder]!];
  const other = names.indexOf(own === connection.a ? connection.b : connection.a);
  return mostConnectedFirst(
    view,
    contactsOf(view, holder).filter((contact) => partOf[contact] === other),
  );
}

/** Contacts of the holder's own part who could share the link. */
function colleaguesOf({ view, bridges }: FindingContext, holder: number): readonly number[] {
  const { partOf } = bridges.compared;
  const colleagues = contactsOf(view, holder).filter(
    (contact) => partOf[contact] === partOf[holder] && mayBeIntroduced(view, contact),
  );
  return mostConnectedFirst(view, colleagues);
}

function contactsOf({ graph }: NetworkView, position: number): readonly number[] {
  return [...graph.targets.subarray(graph.offsets[position]!, graph.offsets[position + 1]!)];
}
