import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { type QueryCatalogue, statementsOf } from '@footbridge/server/engine/query-catalogue';
import type { Statement } from '@footbridge/server/engine/statement-header';
import { makeChange, makeNetwork, makeSavedView, makeStakeholder, makeTie, type World } from './contract-world.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * A value for every parameter of every statement, so that each finds something in a world: looked up by `statement
 * param`, then by `noun param`, then by `param`. A new statement often needs none of its own.
 */
function samples(world: World): Readonly<Record<string, unknown>> {
  const { network, generation, stakeholders, ties, initiative, savedView, story, changes, receipt, run } = world;
  const ref = (key: string) => `${generation}/${key}`;
  return {
    'schema number': 1,
    'schema name': 'schema/0001-migration-is-unique',
    'journal sequence': 1,
    chain: 'chain',
    previous: 'before',
    state: network.state,
    at: network.createdAt,
    updatedAt: network.updatedAt,
    generation,
    attributes: '[{"key":"wards"}]',
    description: null,
    limit: 100,
    uid: network.uid,
    'network key': network.key,
    'network name': 'Renamed',
    'network/create-network network': makeNetwork(`another-${run}`),
    'network uids': [network.uid],
    'stakeholder refs': stakeholders.map((each) => each.ref),
    'stakeholder/create-stakeholders stakeholders': [makeStakeholder(generation, 'new')],
    stakeholders,
    expectedVersion: 1,
    'tie refs': ties.map((each) => each.tie.ref),
    'tie from': ref('a'),
    'tie ref': ref('t1'),
    'tie/list-ties-from refs': [ref('a'), ref('b')],
    'tie/list-tie-columns-from refs': [ref('a'), ref('b')],
    'tie/list-ties-at refs': [ref('a'), ref('b')],
    'tie/remove-ties from': [ref('a'), ref('b')],
    'tie/create-ties ties': [makeTie(generation, 'new', 'b', 'c')],
    'tie/read-addressed-ties from': ties.map((each) => each.from),
    tie: { ...ties[0]?.tie, version: 2 },
    'initiative refs': [initiative.ref],
    'initiative ref': initiative.ref,
    'initiative/list-participations refs': stakeholders.map((each) => each.ref),
    'initiative/create-initiatives initiatives': [{ ...initiative, ref: ref('new'), key: 'new' }],
    initiative: { ...initiative, version: 2 },
    participants: [{ initiative: initiative.ref, stakeholder: ref('c'), role: 'adopted' }],
    'network/sweep-views network': network.uid,
    'network/sweep-stories network': network.uid,
    'view network': network.uid,
    'view refs': [savedView.ref],
    'view ref': savedView.ref,
    savedView: { ...savedView, version: 2 },
    savedViews: [makeSavedView(network, 'new')],
    'story network': network.uid,
    'story refs': [story.ref],
    'story ref': story.ref,
    story: { ...story, version: 2 },
    stories: [{ ...story, ref: `${network.uid}/new`, key: 'new' }],
    'history network': network.uid,
    'history uid': changes[0]?.uid,
    uids: changes.map((each) => each.uid),
    undoneBy: null,
    text: '"key":"a"',
    texts: ['"key":"a"', '"key":"nobody"'],
    'history before': 1_000,
    'history/find-changes kinds': ['edit', 'undo'],
    'history/find-changes actors': [],
    'history/find-changes text': '',
    'history/count-found-changes kinds': [],
    'history/count-found-changes actors': [],
    'history/count-found-changes text': 'change',
    'history/sweep-receipts before': '0001-12-31T00:00:00.000Z',
    'history after': 0,
    'history versions': [0, 2],
    'history key': receipt.key,
    'history/create-receipt receipt': { ...receipt, key: `another-${run}` },
    change: { ...makeChange(network, 4) },
  };
}

export function sampleParams(statement: Statement, world: World): Row {
  const known = samples(world);
  const noun = statement.name.split('/')[0];
  return Object.fromEntries(
    statement.params.map(({ name }) => {
      const names = [`${statement.name} ${name}`, `${noun} ${name}`, name].find((each) => each in known);
      if (names === undefined) throw new Error(`statement-samples.ts has no value for ${name} of ${statement.name}`);
      return [name, known[names]];
    }),
  );
}

/** The statements of an engine that work on a world, in order of their names. */
export function worldStatements(catalogue: QueryCatalogue, engine: CypherEngine['name']): readonly Statement[] {
  return [...statementsOf(catalogue, engine).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Runs a statement with its sample in a unit of work that saves nothing. */
export function tryStatement(engine: CypherEngine, statement: Statement, world: World): Promise<readonly Row[]> {
  const params = sampleParams(statement, world);
  // The names come from the catalogue itself, so the checked types of the port are of no use here.
  if (statement.mode === 'read') return engine.read(statement.name as never, params as never);
  return engine.write(async (unit) => unit.rollBack(await unit.run(statement.name as never, params as never)));
}
