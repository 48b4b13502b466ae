import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EqualValues } from '@footbridge/server/network/equal-values';
import type { NetworkSnapshot } from '@footbridge/server/network/network-snapshot';
import { viewOf } from '@footbridge/server/network/network-view';
import { TieCollector } from '@footbridge/server/network/tie-columns';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { blockTies } from './random-graphs.js';
import type { RoomRow } from './snapshot-room.js';

const STAKEHOLDERS = 100_000;
const TIES = 500_000;
const NO_ATTRIBUTES = {};

const NETWORK = {
  uid: 'bench',
  key: 'bench',
  name: 'Bench',
  description: null,
  version: 1,
  generation: 'bench',
  attributes: [],
  createdAt: '2026-11-24T00:00:00.000Z',
  updatedAt: '2026-11-24T00:00:00.000Z',
};

/** A string of its own, as a database hands it out. */
const own = (text: string) => Buffer.from(text).toString('utf8');

process.send?.(await rows());

async function rows(): Promise<readonly RoomRow[]> {
  const rows: RoomRow[] = [];
  let before = await inUse();
  const note = async (what: string) => {
    const now = await inUse();
    rows.push({ what, heap: now.heap - before.heap, arrays: now.arrays - before.arrays });
    before = now;
  };
  const stakeholders = people();
  const indexOf = new Map(stakeholders.map(({ key }, index) => [key, index]));
  await note('snapshot: stakeholders by key');
  const snapshot: NetworkSnapshot = { network: NETWORK, version: 1, stakeholders, indexOf, ties: columns(indexOf) };
  await note('snapshot: ties');
  const view = viewOf(snapshot, {});
  if (!view.ok) throw new Error('A view without a projection is always there');
  const { graph } = view.value;
  await note('a view of all, and its graph without direction');
  const { digraph } = view.value;
  await note('its graph with direction');
  view.value.tiesAt(0);
  await note('its index of ties by stakeholder');
  const again = [viewOf(snapshot, {})].length + graph.order + digraph.order + snapshot.ties.size;
  if (again !== 1 + 2 * STAKEHOLDERS + TIES) throw new Error('The network is not the one that was to be weighed');
  return rows;
}

/** In MB, when nothing is left to collect. */
async function inUse(): Promise<{ readonly heap: number; readonly arrays: number }> {
  for (let round = 0; round < 2; round += 1) {
    await pause(50);
    gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / 1e6, arrays: arrayBuffers / 1e6 };
}

/** As many say the same of where they are; each has a name of its own. */
function people(): readonly StakeholderRecord[] {
  const values = new EqualValues();
  const made = Array.from({ length: STAKEHOLDERS }, (_, index) =>
    values.shared({
      key: own(`s${index}`),
      name: own(`Stakeholder ${index}`),
      aliases: [],
      kind: 'person',
      group: 'professional',
      tier: 'local',
      sector: null,
      place: own(`Place ${index % 40}`),
      topics: [],
      validFrom: null,
      validTo: null,
      source: null,
      note: null,
      attributes: { locality: own(`Locality ${index % 12}`) },
      version: 1,
    }),
  );
  return made.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Ties with strengths, a fifth of them with a direction, under keys as an import makes them. */
function columns(indexOf: ReadonlyMap<string, number>) {
  const { sources, targets } = blockTies(STAKEHOLDERS, TIES, 200);
  const collector = new TieCollector(indexOf);
  for (const [tie, from] of sources.entries()) {
    const hash = createHash('sha1').update(String(tie)).digest('base64url').slice(0, 16);
    collector.add({
      key: own(`t-${hash}`),
      kind: tie % 5 === 0 ? 'funds' : 'works with',
      layer: 'collaboration',
      directed: tie % 5 === 0,
      from: `s${from}`,
      to: `s${targets[tie]}`,
      strength: 1 + (tie % 4),
      validFrom: null,
      validTo: null,
      attributes: NO_ATTRIBUTES,
    });
  }
  return collector.columns();
}
