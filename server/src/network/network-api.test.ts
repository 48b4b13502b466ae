import 'reflect-metadata';
import { type GraphQLSchema, graphql } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { InstanceContainer } from '../api/container.js';
import { NO_TOPICS } from '../api/no-topics.js';
import { NodeResolver } from '../api/node.resolver.js';
import { bringIn, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import { NETWORK_RESOLVERS } from './network-feature.js';

let feature: TestFeature;
let schema: GraphQLSchema;
beforeAll(async () => {
  feature = await openTestFeature();
  schema = buildSchemaSync({
    resolvers: [NodeResolver, ...NETWORK_RESOLVERS],
    container: new InstanceContainer([new NodeResolver(feature.nodeLookups), ...feature.resolvers]),
    pubSub: NO_TOPICS,
    validate: false,
  });
  const people = Array.from({ length: 120 }, (_, i) =>
    person(`p${String(i).padStart(3, '0')}`, { name: `Person ${i}` }),
  );
  const bodies = Array.from({ length: 4 }, (_, i) => person(`z${i}`, { name: `Body ${i}`, kind: 'organisation' }));
  await bringIn(feature, 'big', {
    stakeholders: [...people, ...bodies],
    ties: people.flatMap(({ key }, i) => [
      tie(`w${i}`, key, `z${i % 4}`, { kind: 'works for', layer: 'membership', directed: true }),
      tie(`c${i}`, key, people[(i + 1) % people.length]!.key),
      tie(`d${i}`, key, people[(i + 7) % people.length]!.key),
    ]),
    initiatives: [
      {
        key: 'i',
        name: 'I',
        description: null,
        stage: 'idea',
        version: 1,
        participants: people.slice(0, 10).map((one) => ({ stakeholder: one.key, role: 'takes part' })),
      },
    ],
  });
  for (const [version, key] of ['p001', 'p002', 'p001', 'p050'].entries()) {
    await feature.services.stakeholders.save(LOCAL_VIEWER, { network: 'big', key, place: `Place ${version}` });
  }
});
afterAll(() => feature.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each test asks for
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const contextValue = {
    requestId: 'r',
    viewer: LOCAL_VIEWER,
    signal: new AbortController().signal,
    prolong: () => undefined,
    loaders: feature.loaders(LOCAL_VIEWER),
  };
  const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
  if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}
const TYPES: Readonly<Record<string, string>> = { first: 'Int', after: 'String' };
async function big(selection: string, variables: Record<string, unknown> = {}) {
  const declared = Object.keys(variables).map((name) => `$${name}: ${TYPES[name]}`);
  const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
  return (await ask(`${head}{ network(key: "big") { ${selection} } }`, variables)).network;
}

describe('the number of statements of an answer', () => {
  const measured = async (selection: string, first: number) => {
    await big(selection, { first });
    feature.taken();
    await big(selection, { first });
    return feature.taken();
  };

  it.each([
    ['stakeholders', 'stakeholders(first: $first) { totalCount nodes { name attributes { key } } }', 2],
    [
      'three levels',
      `stakeholders(first: $first) { nodes {
        organisations { name }
        neighbours(first: 5) { nodes { name organisations { name } } }
        ties(first: 5) { totalCount nodes { kind from { name } to { name } } }
      } }`,
      4,
    ],
    [
      'initiatives and history of each',
      `stakeholders(first: $first) { nodes {
        initiatives { role initiative { name participants { stakeholder { name } } } }
        changes(first: 3) { totalCount nodes { summary canUndo items { fields { field } } } }
      } }`,
      13,
    ],
    ['ties', 'ties(first: $first) { nodes { strength from { name organisations { key } } to { name } } }', 4],
  ])('%s: the same for 10 and for 100', async (_, selection, budget) => {
    const ten = await measured(selection, 10);
    const hundred = await measured(selection, 100);
    expect(hundred).toHaveLength(ten.length);
    expect(ten.length).toBeLessThanOrEqual(budget);
  });
});

describe('a page', () => {
  const keys = (page: { nodes: readonly { key: string }[] }) => page.nodes.map((node) => node.key);
  const everyPage = async (field: string, args: string, between: () => Promise<unknown> = async () => null) => {
    const all: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await big(
        `${field}(first: $first, after: $after${args}) { nodes { key } pageInfo { hasNextPage endCursor } }`,
        {
          first: 50,
          after,
        },
      );
      all.push(...keys(answer[field]));
      if (!answer[field].pageInfo.hasNextPage) return all;
      after = answer[field].pageInfo.endCursor;
      await between();
    }
  };

  it.each(['KEY', 'NAME', 'KIND', 'GROUP', 'DEGREE'])(
    'after page holds every stakeholder once, by %s both ways',
    async (field) => {
      const up = await everyPage('stakeholders', `, orderBy: { field: ${field} }`);
      const down = await everyPage('stakeholders', `, orderBy: { field: ${field}, direction: DESCENDING }`);
      expect(up).toHaveLength(124);
      expect(new Set(up).size).toBe(124);
      expect(new Set(down)).toEqual(new Set(up));
    },
  );

  it('is in the order asked for, equal ones by key', async () => {
    const byDegree = await everyPage('stakeholders', ', orderBy: { field: DEGREE, direction: DESCENDING }');
    expect(byDegree.slice(0, 6)).toEqual(['z0', 'z1', 'z2', 'z3', 'p000', 'p001']);
    const byName = await everyPage('stakeholders', ', orderBy: { field: NAME }');
    expect(byName.slice(0, 6)).toEqual(['z0', 'z1', 'z2', 'z3', 'p000', 'p001']);
    expect(byName.slice(6, 8)).toEqual(['p010', 'p100']);
  });

  it('neither repeats nor skips when others come and go meanwhile', async () => {
    let round = 0;
    const seen = await everyPage('stakeholders', '', async () => {
      round += 1;
      await feature.services.stakeholders.save(LOCAL_VIEWER, { network: 'big', key: `a${round}`, name: 'Before' });
      await feature.services.stakeholders.save(LOCAL_VIEWER, { network: 'big', key: `zz${round}`, name: 'Behind' });
      await feature.services.stakeholders.remove(LOCAL_VIEWER, { network: 'big', key: `a${round - 1}` });
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((key) => /^[pz]\d/.test(key))).toHaveLength(124);
    expect(seen.filter((key) => key.startsWith('zz'))).toHaveLength(2);
    expect(seen.filter((key) => key.startsWith('a'))).toEqual([]);
  });

  it('of ties holds every tie once', async () => {
    expect(new Set(await everyPage('ties', '')).size).toBe(360);
  });

  it('of networks and of history goes on behind its cursor', async () => {
    await bringIn(feature, 'another', { stakeholders: [person('x')] });
    const first = await ask('{ networks(first: 1) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }');
    expect(first.networks).toMatchObject({
      totalCount: 2,
      nodes: [{ key: 'another' }],
      pageInfo: { hasNextPage: true },
    });
    const second = await ask(
      `{ networks(after: "${first.networks.pageInfo.endCursor}") { nodes { key } pageInfo { hasNextPage } } }`,
    );
    expect(second.networks).toEqual({ nodes: [{ key: 'big' }], pageInfo: { hasNextPage: false } });

    const changes = await big('changes(first: 2) { totalCount nodes { version } pageInfo { endCursor } }');
    const [latest, before] = changes.changes.nodes.map((node: { version: number }) => node.version);
    expect(before).toBe(latest - 1);
    const older = await big(`changes(first: 1, after: "${changes.changes.pageInfo.endCursor}") { nodes { version } }`);
    expect(older.changes.nodes).toEqual([{ version: before - 1 }]);
  });
});

describe('an answer', () => {
  it('tells the custom columns and how full they are', async () => {
    await bringIn(feature, 'columns', {
      attributes: [
        { key: 'club', label: 'Club', type: 'text', on: 'stakeholder' },
        { key: 'url', label: 'Url', type: 'text', on: 'stakeholder' },
        { key: 'role', label: 'Role', type: 'text', on: 'tie' },
      ],
      stakeholders: ['a', 'b', 'c', 'd', 'e'].map((key, i) =>
        person(key, { attributes: i === 4 ? {} : { club: i < 2 ? 'x' : 'y', url: `https://example.org/${i}` } }),
      ),
      ties: [tie('t', 'a', 'b', { attributes: { role: 'chair' } }), tie('u', 'a', 'c')],
    });
    const { network } = await ask(
      '{ network(key: "columns") { attributes { key type on filled values { value count } } defaultGrouping groupings { key values { value count } } } }',
    );
    expect(network).toEqual({
      attributes: [
        {
          key: 'club',
          type: 'TEXT',
          on: 'STAKEHOLDER',
          filled: 0.8,
          values: [
            { value: 'x', count: 2 },
            { value: 'y', count: 2 },
          ],
        },
        { key: 'url', type: 'TEXT', on: 'STAKEHOLDER', filled: 0.8, values: null },
        { key: 'role', type: 'TEXT', on: 'TIE', filled: 0.5, values: null },
      ],
      defaultGrouping: 'club',
      groupings: [
        {
          key: 'club',
          values: [
            { value: 'x', count: 2 },
            { value: 'y', count: 2 },
            { value: 'not recorded', count: 1 },
          ],
        },
        { key: 'community', values: [{ value: '1', count: 5 }] },
        { key: 'consensus-community', values: [{ value: '1', count: 5 }] },
      ],
    });
  });

  it('finds each thing again by its global id', async () => {
    const found = await big(
      'id stakeholder(key: "p001") { id } tie(key: "c1") { id } initiatives { nodes { id } } undoable { id }',
    );
    const ids = [found.id, found.stakeholder.id, found.tie.id, found.initiatives.nodes[0].id, found.undoable.id];
    const kinds = ['Network', 'Stakeholder', 'Tie', 'Initiative', 'Change'];
    for (const [index, id] of ids.entries()) {
      expect((await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual({
        __typename: kinds[index],
        id,
      });
    }
  });

  it('never shows what was removed, however old the snapshot in memory is', async () => {
    await bringIn(feature, 'ghosts', { stakeholders: [person('a'), person('b')], ties: [tie('t', 'a', 'b')] });
    const query = '{ network(key: "ghosts") { stakeholder(key: "a") { name } tie(key: "t") { key } } }';
    expect((await ask(query)).network).toEqual({ stakeholder: { name: 'a' }, tie: { key: 't' } });
    await feature.services.stakeholders.remove(LOCAL_VIEWER, { network: 'ghosts', key: 'a' });
    expect((await ask('{ network(key: "ghosts") { stakeholder(key: "a") { name } } }')).network).toEqual({
      stakeholder: null,
    });
    expect((await ask(query)).network).toEqual({ stakeholder: null, tie: null });
  });

  it('sees the edits before it in the same request', async () => {
    await bringIn(feature, 'twice', { stakeholders: [person('a'), person('b')], ties: [tie('t', 'a', 'b')] });
    const save = (name: string) =>
      `saveStakeholder(input: { network: "twice", key: "a", name: "${name}" }) { network { version tie(key: "t") { from { name } } } }`;
    const answer = await ask(`mutation { one: ${save('One')} two: ${save('Two')} }`);
    expect(answer).toEqual({
      one: { network: { version: 2, tie: { from: { name: 'One' } } } },
      two: { network: { version: 3, tie: { from: { name: 'Two' } } } },
    });
  });

  it('of a refused edit says what can be mended, and what was sent and stored on a conflict', async () => {
    const save = (input: object) =>
      ask(
        'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { stakeholder { key } network { key } userErrors { code message path current sent } } }',
        { input: { network: 'columns', key: 'a', ...input } },
      );
    expect((await save({ tier: 'moon' })).saveStakeholder).toEqual({
      stakeholder: null,
      network: null,
      userErrors: [
        {
          code: 'UNKNOWN',
          message: 'The tier cannot be "moon". It is one of: central, regional, local.',
          path: ['input', 'tier'],
          current: null,
          sent: null,
        },
      ],
    });
    await save({ name: 'A' });
    expect((await save({ name: 'B', expectedVersion: 1 })).saveStakeholder.userErrors).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'expectedVersion'], current: { name: 'A', version: 2 }, sent: { name: 'B' } },
    ]);
    const undo = await ask(
      'mutation { undo(input: { network: "columns", change: "nonsense" }) { userErrors { code path } } }',
    );
    expect(undo.undo.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'change'] }]);
  });
});
