import { readZipDirectory } from '@footbridge/server/formats/zip-directory';
import { unpackedEntry } from '@footbridge/server/formats/zip-entry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from './import-journey.js';
import { KARATE_EDGES, KARATE_NODES } from './karate.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await importFiles(server, {
    network: 'karate',
    name: 'Karate club',
    files: { 'nodes.csv': KARATE_NODES.replace('Member 12', '=1+1'), 'edges.csv': KARATE_EDGES },
  });
});
afterAll(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each test asks for
async function ask(selection: string): Promise<any> {
  return (await server.must(`{ network(key: "karate") { ${selection} } }`)).network;
}
const download = (query: string) => fetch(`${server.address}/networks/karate/measures?${query}`);

// Karate: networkx and igraph, agreed to 1e-9 (Zachary 1977).
describe('any measures as columns of one table', () => {
  const columns = '[{ id: "betweenness" }, { id: "degree" }, { id: "constraint" }]';
  const rows = 'rows(first: 2) { totalCount nodes { stakeholder { key } values { value rank outOf } } }';

  it('are ordered by any of them, either way', async () => {
    const byBetweenness = 'orderBy: { measure: "betweenness", direction: DESCENDING }';
    const { stakeholderTable } = await ask(
      `stakeholderTable(columns: ${columns}, ${byBetweenness}) { total columns { definition { id } provenance { version } } ${rows} }`,
    );
    expect(stakeholderTable).toMatchObject({
      total: 34,
      columns: [
        { definition: { id: 'betweenness' } },
        { definition: { id: 'degree' } },
        { definition: { id: 'constraint' } },
      ],
      rows: { totalCount: 34, nodes: [{ stakeholder: { key: 'n01' } }, { stakeholder: { key: 'n34' } }] },
    });
    const [first] = stakeholderTable.rows.nodes;
    expect(first.values).toEqual([
      { value: expect.closeTo(231.071429, 6), rank: 1, outOf: 34 },
      { value: 16, rank: 2, outOf: 34 },
      { value: expect.closeTo(0.155423, 6), rank: 1, outOf: 34 },
    ]);
    const lowest = await ask(`stakeholderTable(orderBy: { measure: "degree" }) { ${rows} }`);
    expect(lowest.stakeholderTable.rows.nodes.map((row: { stakeholder: unknown }) => row.stakeholder)).toEqual([
      { key: 'n12' }, // the only one with one contact
      { key: 'n10' }, // the first by key of those with two
    ]);
  });

  it('are ordered by a field where no measure is named, and go on behind a cursor', async () => {
    const page = (after: string) =>
      ask(`stakeholderTable(columns: [{ id: "degree" }], orderBy: { measure: "degree", direction: DESCENDING }) {
        rows(first: 3${after}) { nodes { stakeholder { key } } pageInfo { endCursor } }
      }`);
    const first = (await page('')).stakeholderTable.rows;
    const second = (await page(`, after: "${first.pageInfo.endCursor}"`)).stakeholderTable.rows;
    // Degrees: 34 has 17, 1 has 16, 33 has 12, 3 has 10, 2 has 9, 4 and 32 have 6.
    expect([...first.nodes, ...second.nodes].map(({ stakeholder }) => stakeholder.key)).toEqual(
      'n34 n01 n33 n03 n02 n04'.split(' '),
    );
    const byName = await ask(
      'stakeholderTable(orderBy: { field: NAME }) { rows(first: 1) { nodes { stakeholder { name } } } }',
    );
    expect(byName.stakeholderTable.rows.nodes).toEqual([{ stakeholder: { name: '=1+1' } }]);
  });

  it('are narrowed to values between two bounds', async () => {
    const where = '[{ id: "degree", min: 10 }, { id: "betweenness", max: 200 }]';
    const { stakeholderTable } = await ask(`stakeholderTable(where: ${where}) { total ${rows} }`);
    expect(stakeholderTable).toMatchObject({ total: 34, rows: { totalCount: 3 } }); // 3, 33 and 34; 1 has 231
  });

  it('are refused for a measure that is not of stakeholders', async () => {
    const { errors } = await server.ask(
      '{ network(key: "karate") { stakeholderTable(columns: [{ id: "density" }]) { total } } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'id: expected a measure that every stakeholder has a value of; "density" is none.',
      extensions: { code: 'BAD_INPUT' },
    });
  });

  it('are there for one stakeholder, and for what a picture draws', async () => {
    const { stakeholder, graph } = await ask(`
      stakeholder(key: "n34") { measures(of: [{ id: "degree" }, { id: "betweenness", options: { normalised: true } }]) { value rank tied outOf } }
      graph(limit: 2, measures: [{ id: "constraint" }]) { nodes { key values } measures { definition { name } summary { min max } } }`);
    expect(stakeholder.measures).toEqual([
      { value: 17, rank: 1, tied: false, outOf: 34 },
      { value: expect.closeTo(160.551587 / 528, 8), rank: 2, tied: false, outOf: 34 },
    ]);
    expect(graph.nodes).toEqual([
      { key: 'n01', values: [expect.closeTo(0.155423, 6)] },
      { key: 'n34', values: [expect.closeTo(0.156419, 6)] },
    ]);
    expect(graph.measures).toEqual([
      { definition: { name: 'Constraint' }, summary: { min: expect.closeTo(0.155423, 6), max: expect.closeTo(1, 6) } },
    ]);
  });
});

describe('the distribution of a measure', () => {
  it('is in ranges of equal width or equal ratio, with the scale that shows most', async () => {
    const { measure } = await ask(`measure(id: "betweenness") { summary {
      suggestedScale linear: histogram(bins: 2) { from to count } log: histogram(scale: LOG, bins: 2) { from count } } }`);
    expect(measure.summary.suggestedScale).toBe('LOG');
    expect(measure.summary.linear).toEqual([
      { from: 0, to: expect.closeTo(115.535714, 6), count: 32 }, // all but 1 and 34
      { from: expect.closeTo(115.535714, 6), to: expect.closeTo(231.071429, 6), count: 2 },
    ]);
    expect(measure.summary.log[0]).toEqual({ from: 0, count: 12 }); // twelve members are on no one's way
  });
});

describe('two measures of the same network', () => {
  it('are compared by name and by rank', async () => {
    const { compare } = await ask(
      'compare(x: "degree", y: "betweenness", limit: 1) { shown total sentence points { key name x y xRank yRank } spearman { name value } kendall { value } }',
    );
    expect(compare).toMatchObject({
      shown: 1,
      total: 34,
      points: [{ key: 'n34', name: 'Member 34', x: 17, xRank: 1, yRank: 2 }],
      spearman: { name: 'Spearman’s rho' },
    });
    expect(compare.spearman.value).toBeCloseTo(0.9050133343594376, 9); // scipy 1.17.1
    expect(compare.kendall.value).toBeCloseTo(0.8105546441128618, 9);
  });
});

describe('values sent as a file', () => {
  it('come with everything that is needed to cite them', async () => {
    const filter = encodeURIComponent('{"attributes":[{"key":"club","in":["Mr. Hi","Officer"]}]}');
    const options = encodeURIComponent('{"normalised":true}');
    const response = await download(
      `format=json&measure=betweenness&measure=constraint&options=${options}&filter=${filter}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('karate-measures-version-1.json');
    const { stakeholders, measures } = await response.json();
    expect(stakeholders).toHaveLength(34);
    expect(stakeholders[0]).toEqual({
      id: 'n01',
      label: 'Member 1',
      betweenness: expect.closeTo(231.071429 / 528, 8),
      'betweenness rank': 1,
      'betweenness tied': false,
      constraint: expect.closeTo(0.155423, 6),
      'constraint rank': 1,
      'constraint tied': false,
    });
    expect(measures).toHaveLength(2);
    expect(measures[0]).toMatchObject({
      table: 'stakeholders',
      measure: 'betweenness',
      network: 'karate',
      data_version: 1,
      filter: '{"attributes":[{"key":"club","in":["Mr. Hi","Officer"]}]}',
      exact: true,
      error: null,
      seed: null,
      values: 34,
      sources: expect.stringContaining('Freeman (1977)'),
      doi: expect.stringContaining('10.2307/3033543'),
    });
    expect(JSON.parse(measures[0].options)).toMatchObject({ normalised: true, directed: false });
    expect(JSON.parse(measures[1].options)).not.toHaveProperty('normalised'); // constraint does not take it
    expect(Object.keys(measures[0])).toEqual(expect.arrayContaining(['definition', 'formula', 'computed_at', 'note']));
  });

  it('have a table of their own where they are of ties, parts or the whole network', async () => {
    const response = await download('format=json&measure=tie-betweenness&measure=gap-z&measure=density');
    const tables = await response.json();
    expect(tables['tie-betweenness'][0]).toMatchObject({
      source: 'n01',
      target: 'n32',
      source_label: 'Member 1',
      rank: 1,
    });
    expect(tables['gap-z'][0]).toMatchObject({ part: 'Mr. Hi', other_part: 'Officer', text: 'Far fewer', linked: 11 });
    expect(tables.density).toEqual([{ value: expect.closeTo(0.139037, 6), linked: 78, possible: 561 }]);
    expect(tables.measures.map((row: { table: string }) => row.table)).toEqual(['tie-betweenness', 'gap-z', 'density']);
  });

  it.each([
    ['csv', 'stakeholders.csv', "n12,'=1+1,1,34,false"],
    ['xlsx', 'xl/worksheets/sheet1.xml', '<t xml:space="preserve">\'=1+1</t>'],
  ])('run no formula in a spreadsheet: %s', async (format, entry, defused) => {
    const bytes = new Uint8Array(await (await download(`format=${format}&measure=degree`)).arrayBuffer());
    const found = readZipDirectory(bytes).find(({ name }) => name === entry);
    const text = Buffer.from(unpackedEntry(bytes, found!)).toString('utf8');
    expect(text).toContain(defused);
    expect(text).not.toContain('<f>');
  });

  it.each([
    ['format=json', 400, 'measure: 1 to 30 ids of measures were expected, 0 came.'],
    ['format=pdf&measure=degree', 400, 'format: one of csv, xlsx, json was expected, "pdf" came.'],
    ['format=json&measure=charisma', 400, '"charisma" came'],
    ['format=json&measure=degree&options=fast', 400, 'options: MeasureOptions as JSON were expected'],
    ['format=json&measure=degree&options={"speed":1}', 400, '"speed" came'],
    ['format=json&measure=degree&options={"damping":0.5}', 400, 'options.damping: none of these measures takes it.'],
    ['format=json&measure=degree&options={"directed":"yes"}', 400, 'options.directed: a boolean was expected.'],
    ['format=json&measure=degree&filter={"colour":1}', 400, 'filter:'],
  ])('are refused for %s', async (query, status, sentence) => {
    const response = await download(query);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain(sentence);
  });

  it('are not found for a network that is not there', async () => {
    expect((await fetch(`${server.address}/networks/gone/measures?format=json&measure=degree`)).status).toBe(404);
  });
});
