import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from './import-journey.js';
import { KARATE_EDGES, KARATE_NODES } from './karate.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
let imported: Awaited<ReturnType<typeof importFiles>>;
let key: string;
beforeAll(async () => {
  server = await startTestServer();
  imported = await importFiles(server, {
    network: 'karate',
    name: 'Karate club',
    files: { 'nodes.csv': KARATE_NODES, 'edges.csv': KARATE_EDGES },
  });
  key = imported.job.network?.key;
});
afterAll(() => server.close());

const ask = async (selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key })).network;

describe('two files with the proposed mapping alone', () => {
  it('are planned as stakeholders and ties', () => {
    expect(imported.plan).toMatchObject({
      canRun: true,
      errorCount: 0,
      counts: { stakeholders: { new: 34, changed: 0 }, ties: { new: 78, changed: 0 } },
      tables: [
        { file: 'nodes.csv', role: 'STAKEHOLDERS' },
        { file: 'edges.csv', role: 'TIES' },
      ],
    });
  });

  it('become a network in one change', async () => {
    expect(imported.job).toMatchObject({
      state: 'DONE',
      progress: 1,
      error: null,
      change: { kind: 'IMPORT' },
      result: { stakeholders: { new: 34 }, ties: { new: 78 } },
    });
    expect(
      await ask('name stakeholders(first: 1) { totalCount } ties { totalCount } changes { nodes { kind } }'),
    ).toEqual({
      name: 'Karate club',
      stakeholders: { totalCount: 34 },
      ties: { totalCount: 78 },
      changes: { nodes: [{ kind: 'IMPORT' }] },
    });
  });

  it('keep a column that fits no field as an attribute that can divide the network', async () => {
    expect(
      await ask('attributes { key label type on filled } stakeholder(key: "n01") { name attributes { key value } }'),
    ).toEqual({
      attributes: [{ key: 'club', label: 'club', type: 'TEXT', on: 'STAKEHOLDER', filled: 1 }],
      stakeholder: { name: 'Member 1', attributes: [{ key: 'club', value: 'Mr. Hi' }] },
    });
  });
});

describe('the answers that are published for this network', () => {
  it('11 ties between the clubs where their size lets expect 40.181818', async () => {
    const { gaps } = await ask(`gaps(grouping: "club") {
      grouping externalInternalIndex assortativity
      cell(a: "Mr. Hi", b: "Officer") { possiblePairs linkedPairs expected sd z q expectedByActivity missing verdict sentence }
      cells { a b linkedPairs }
      provenance { version grouping exact twoMode filter }
    }`);

    expect(gaps.cell).toMatchObject({ possiblePairs: 289, linkedPairs: 11, verdict: 'FAR_FEWER' });
    expect(gaps.cell.expected).toBeCloseTo(40.181818, 6); // 78 · 289 / 561
    expect(gaps.cell.sd).toBeCloseTo(3.705717, 6);
    expect(gaps.cell.z).toBeCloseTo(-7.87481, 6);
    expect(gaps.cell.expectedByActivity).toBeCloseTo(38.942308, 6);
    expect(gaps.cell.missing).toBeCloseTo(29.181818, 6);
    expect(gaps.cell.q).toBeLessThan(0.001);
    expect(gaps.cell.sentence).toContain('11');
    // 35 and 32 within (mixing matrix, networkx 2.8.8 and igraph 1.3.5 agree)
    expect(gaps.cells).toEqual(
      expect.arrayContaining([
        { a: 'Mr. Hi', b: 'Mr. Hi', linkedPairs: 35 },
        { a: 'Officer', b: 'Officer', linkedPairs: 32 },
      ]),
    );
    expect(gaps.cells).toHaveLength(3);
    expect(gaps.externalInternalIndex).toBeCloseTo(-56 / 78, 9); // (11 − 67) / 78
    expect(gaps.assortativity).toBeCloseTo(0.7175308641975, 9);
    expect(gaps.provenance).toMatchObject({ grouping: 'club', exact: true, twoMode: false, filter: {} });
  });

  it('betweenness and roles of Member 1, who is the only cut-point', async () => {
    const { bridges } = await ask(`bridges(grouping: "club") {
      brokers(first: 40) {
        stakeholder { key } betweenness betweennessNormalised rank constraint isCutPoint groupsReached pairsCutIfLost
        roles { coordinator itinerant gatekeeper representative liaison total }
      }
    }`);
    const first = bridges.brokers[0];

    expect(bridges.brokers).toHaveLength(34);
    expect(first).toMatchObject({ stakeholder: { key: 'n01' }, rank: 1, isCutPoint: true });
    expect(first.betweenness).toBeCloseTo(231.071429, 6);
    expect(first.betweennessNormalised).toBeCloseTo(0.4376352813853, 9);
    expect(first.constraint).toBeCloseTo(0.1554232976466, 9);
    // Without Member 1 the club falls into Member 12 alone, Members 5, 6, 7, 11 and 17, and the other 27.
    expect(first.pairsCutIfLost).toBe(1 * 5 + 1 * 27 + 5 * 27);
    expect(bridges.brokers.slice(1).every((broker: { isCutPoint: boolean }) => !broker.isCutPoint)).toBe(true);
    const [second, third] = bridges.brokers.slice(1);
    expect([second.stakeholder.key, third.stakeholder.key]).toEqual(['n34', 'n33']);
    expect(second.betweenness).toBeCloseTo(160.551587301587, 9);
  });

  it('the tie of Member 1 and Member 12 is the only one whose loss disconnects', async () => {
    const { bridges } = await ask(
      'bridges(grouping: "club") { bridgeTies(first: 100) { ends { name } isBridge span edgeBetweenness rank crossesGroups ties { kind } } }',
    );
    const disconnecting = bridges.bridgeTies.filter((tie: { isBridge: boolean }) => tie.isBridge);

    expect(bridges.bridgeTies).toHaveLength(78);
    expect(disconnecting).toMatchObject([
      { ends: [{ name: 'Member 1' }, { name: 'Member 12' }], span: null, crossesGroups: false },
    ]);
    // igraph 1.3.5 and networkx 2.8.8: 71.39285714285712
    expect(bridges.bridgeTies[0]).toMatchObject({
      ends: [{ name: 'Member 1' }, { name: 'Member 32' }],
      rank: 1,
      crossesGroups: true,
    });
    expect(bridges.bridgeTies[0].edgeBetweenness).toBeCloseTo(71.39285714285712, 9);
  });

  it('the best single introduction is Member 1 and Member 34', async () => {
    const { gaps } = await ask(
      'gaps(grouping: "club") { introductions(first: 1) { from { name } to { name } rank tiedRank benefit introducers { name } } }',
    );

    expect(gaps.introductions).toMatchObject([
      { from: { name: 'Member 1' }, to: { name: 'Member 34' }, rank: 1, tiedRank: false },
    ]);
    expect(gaps.introductions[0].benefit).toBeGreaterThan(0);
    expect(gaps.introductions[0].introducers.length).toBeGreaterThan(0);
  });

  it('Member 12 reaches Member 34 in three steps by way of Member 1', async () => {
    const { routes } = await ask(
      'routes(from: "n12", to: "n34", first: 10) { distance count routes { length stakeholders { key } ties { key } } }',
    );

    expect(routes.distance).toBe(3); // n12 – n01 – {n09, n14, n20, n32} – n34
    expect(routes.count).toBe(4);
    expect(
      routes.routes
        .map((route: { stakeholders: { key: string }[] }) => route.stakeholders.map(({ key }) => key).join(' '))
        .sort(),
    ).toEqual(['n12 n01 n09 n34', 'n12 n01 n14 n34', 'n12 n01 n20 n34', 'n12 n01 n32 n34']);
  });

  it('a filter changes the question, and the answer says so', async () => {
    const { overview } = await ask(`overview(filter: { attributes: [{ key: "club", in: ["Mr. Hi"] }] }) {
      stakeholders linkedPairs ofStakeholders density provenance { filter }
    }`);

    expect(overview).toMatchObject({
      stakeholders: 17,
      linkedPairs: 35,
      ofStakeholders: 34,
      provenance: { filter: { attributes: [{ key: 'club', in: ['Mr. Hi'] }] } },
    });
    expect(overview.density).toBeCloseTo(35 / 136, 9);
  });
});
