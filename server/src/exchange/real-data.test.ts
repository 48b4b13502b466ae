import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importOf, messagesOf, type TestImport } from './import.fixture.js';
import type { MappingInput } from './mapping.js';

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const present = existsSync(DATA);
if (!present)
  console.log('Not tried: imports of the real networks and of sample files of other tools (no ../shared/data).');

/** Folder, stakeholders and ties as its README, meta.json or the files themselves state them. */
const PAIRS: readonly (readonly [string, number, number])[] = [
  ['demo/bristol_civic_network', 264, 1_496],
  ['demo/four_nations_health_and_care_groups', 1_121, 1_854],
  ['demo/german_nuclear_debate_2011', 391, 1_164],
  ['demo/govuk_organisations', 663, 668],
  ['demo/wales_cross_party_groups', 728, 1_184],
  ['dev/datasets/kite_krackhardt', 10, 18],
  ['dev/datasets/noordin_top', 79, 1_014],
  ['dev/datasets/nx_davis', 32, 89],
  ['dev/datasets/nx_florentine', 15, 20],
  ['dev/datasets/nx_karate', 34, 78],
  ['dev/datasets/nx_lesmis', 77, 254],
];

function bytesOf(...paths: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(paths.map((path) => [path.split('/').at(-1)!, readFileSync(`${DATA}${path}`)]));
}

const pair = (folder: string) => importOf(bytesOf(`${folder}/nodes.csv`, `${folder}/edges.csv`));
const kindsOf = ({ merged }: TestImport) => counted(merged.content.stakeholders.map((each) => each.kind));
const ends = ({ merged }: TestImport) => merged.content.ties.map(({ from, to }) => `${from}>${to}`).sort();

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe.runIf(present)('real networks, with the proposed mapping alone', () => {
  it.each(PAIRS)('imports %s: %d stakeholders, %d ties', async (folder, stakeholders, ties) => {
    const result = await pair(folder);
    expect(result.problems.items).toEqual([]);
    expect(result.merged.counts).toMatchObject({ stakeholders: { new: stakeholders }, ties: { new: ties } });
  });

  const described = present
    ? readdirSync(`${DATA}dev/datasets`).filter((name) => existsSync(`${DATA}dev/datasets/${name}/meta.json`))
    : [];

  it.each(described)('imports %s as its meta.json says', async (name) => {
    const meta = JSON.parse(readFileSync(`${DATA}dev/datasets/${name}/meta.json`, 'utf8'));
    const result = await pair(`dev/datasets/${name}`);
    const { content, counts } = result.merged;
    expect(result.problems.items).toEqual([]);
    expect(counts).toMatchObject({ stakeholders: { new: meta.nodes }, ties: { new: meta.edges } });
    if (Object.keys(meta.edge_types).length > 0)
      expect(counted(content.ties.map((tie) => tie.kind))).toEqual(meta.edge_types);
    expect(new Set(content.ties.map((tie) => tie.directed))).toEqual(new Set([meta.directed]));
  });

  it('keeps what a demo network says of its stakeholders', async () => {
    const four = await pair('demo/four_nations_health_and_care_groups');
    expect(kindsOf(four)).toEqual({ organisation: 553, person: 568 });
    expect(four.merged.content.attributes.map(({ key, on, type }) => `${on} ${key}: ${type}`)).toEqual([
      'stakeholder nation: text',
      'stakeholder house: text',
      'stakeholder party: text',
      'stakeholder sector_derived: text',
      'stakeholder description: text',
      'stakeholder source_url: text',
      'stakeholder kind: text',
      'tie role: text',
    ]);
    expect(counted(four.merged.content.ties.map((tie) => tie.layer))).toEqual({
      membership: 1_750,
      collaboration: 104,
    });
    expect(kindsOf(await pair('demo/bristol_civic_network'))).toEqual({ person: 150, organisation: 97, other: 17 });
    expect(kindsOf(await pair('demo/govuk_organisations'))).toEqual({ organisation: 663 });
  });

  it('reads the karate club as friendship, undirected, with its clubs and strengths', async () => {
    const { merged } = await pair('dev/datasets/nx_karate');
    expect(merged.content.ties[0]).toMatchObject({
      kind: 'friendship',
      layer: 'collaboration',
      directed: false,
      strength: 4,
    });
    expect(counted(merged.content.stakeholders.map((each) => String(each.attributes.club)))).toEqual({
      'Mr. Hi': 17,
      Officer: 17,
    });
  });

  it('imports the two modes of the science tracker, and its projection', async () => {
    const folder = 'dev/datasets/delta_science_tracker';
    const both = await importOf(bytesOf(`${folder}/nodelist_twomode.csv`, `${folder}/edgelist_twomode.csv`));
    expect(both.problems.items).toEqual([]);
    expect(both.merged.counts).toMatchObject({ stakeholders: { new: 435 }, ties: { new: 680 } });
    expect(kindsOf(both)).toEqual({ organisation: 138, other: 297 });
    expect(both.merged.content.stakeholders.some((each) => Object.values(each.attributes).includes('NA'))).toBe(false);
    const one = await importOf(bytesOf(`${folder}/nodelist_onemode.csv`, `${folder}/edgelist_onemode_projected.csv`));
    expect(one.merged.counts).toMatchObject({ stakeholders: { new: 139 }, ties: { new: 475 } });
  });

  it('creates the committees that the chemicals network adds', async () => {
    const folder = 'dev/datasets/chemicals_policy_germany';
    const result = await importOf(bytesOf(`${folder}/nodes.csv`, `${folder}/edges.csv`, `${folder}/committees.csv`));
    expect(result.problems.errorCount).toBe(0);
    expect(result.merged.counts).toMatchObject({ stakeholders: { new: 50 }, ties: { new: 1_179 } });
    expect(kindsOf(result)).toEqual({ person: 30, organisation: 20 });
  });

  it('leads the memberships of the Senedd from members to groups, and says that HTML codes were kept', async () => {
    const result = await importOf(bytesOf('dev/datasets/senedd_raw_html_entities/edges_raw.csv'));
    expect(messagesOf(result, 'HTML_ENTITIES').length).toBe(1);
    expect(result.merged.counts.ties.new).toBe(1_265);
    expect(result.merged.content.ties[0]).toMatchObject({
      from: 'Jane Dodds',
      to: 'Academic Staff in Universities - Cross Party Group',
      kind: 'member of',
    });
  });
});

/** What Gephi's own tests expect of its files: the pairs of the edges it reads. */
function expectedEnds(name: string): string[] {
  const lines = readFileSync(`${DATA}dev/formats/csv/gephi_expected/${name}`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split(',').slice(0, 2).join('>')).sort();
}

const csv = (name: string, mapping?: MappingInput) => importOf(bytesOf(`dev/formats/csv/${name}`), { mapping });

describe.runIf(present)('files of other tools', () => {
  it.each([
    ['gephi_adj_list.csv', 'testAdjacencyList_edges.csv', {}],
    ['gephi_matrix.csv', 'testMatrix_CSV_edges.csv', { matrixDiagonal: true }],
    ['gephi_edges_table_types_test.csv', 'testEdgesTableTypesTest_edges.csv', {}],
    [
      'gephi_edges_table_repeated_with_ids.csv',
      'testEdgesTableRepeatedWithIds_edges.csv',
      { duplicateIds: 'keep first' },
    ],
    ['gephi_edges_table_repeated_without_ids.csv', 'testEdgesTableRepeatedWithoutIds_Merge_Disabled_edges.csv', {}],
  ] as const)('reads %s as Gephi expects it', async (name, expected, mapping) => {
    const result = await csv(name, mapping);
    expect(result.problems.errorCount).toBe(0);
    expect(ends(result)).toEqual(expectedEnds(expected));
  });

  it.each([
    ['gephi_edges_table_dynamic_weights.csv', 'testEdgesTableDynamicWeightsMerged_edges.csv', {}],
    ['gephi_edges_table_repeated_without_ids.csv', 'testEdgesTableRepeatedWithoutIds_Merged_edges.csv', {}],
    ['gephi_edges_table_with_timeset_intervals.csv', 'testEdgesTableWithTimeset_Interval_edges.csv', {}],
    ['gephi_edges_table_with_timeset_timestamps.csv', 'testEdgesTableWithTimeset_Timestamp_edges.csv', {}],
  ] as const)(
    'reads the pairs of %s that Gephi merges into one edge as ties of their own',
    async (name, expected, mapping) => {
      const result = await csv(name, mapping);
      expect(result.problems.errorCount).toBe(0);
      expect([...new Set(ends(result))]).toEqual(expectedEnds(expected));
    },
  );

  it('reads the intervals of Gephi as first and last days', async () => {
    const { merged } = await csv('gephi_edges_table_with_timeset_intervals.csv');
    expect(
      merged.content.ties.map(({ from, to, validFrom, validTo }) => [from, to, validFrom, validTo]),
    ).toContainEqual(['Alice', 'Fred', '2016-03-04', null]);
    expect(merged.content.ties.map(({ from, validFrom, validTo }) => [from, validFrom, validTo])).toContainEqual([
      'Dirk',
      null,
      '2016-02-04',
    ]);
  });

  it('reads types and weights of the edges of Gephi', async () => {
    const { merged } = await csv('gephi_edges_table_types_test.csv');
    expect(merged.content.ties.map(({ key, kind, directed, strength }) => [key, kind, directed, strength])).toEqual([
      ['1', '8', true, 2],
      ['2', '1', false, 2],
    ]);
    const forced = await csv('gephi_edges_table_opposite_force_undirected_merged.csv', {
      tables: [{ upload: 'gephi_edges_table_opposite_force_undirected_merged.csv', role: 'ties', directed: false }],
    });
    expect(forced.merged.content.ties.map((tie) => tie.directed)).toEqual([false, false]);
  });

  it('reads the nodes of Gephi with their types, past blank lines', async () => {
    const { merged, problems } = await csv('gephi_nodes_table_types_test.csv');
    expect(problems.items).toEqual([]);
    expect(merged.content.stakeholders.map((each) => each.key)).toEqual(['1', '2', '3', '4', '5']);
    expect(merged.content.stakeholders[0]?.attributes).toMatchObject({
      int: 6,
      long: 77,
      double: 1,
      boolean: false,
      string: 'ab',
      bigint: '123456789123456789123456789123456789123456789123456789',
    });
    expect(merged.content.stakeholders[4]?.attributes).toMatchObject({ long: 8_889_848_888_888_888, boolean: true });
    expect(merged.content.stakeholders[3]?.attributes).toEqual({});
  });

  it('asks about a repeated id, and keeps the first as Gephi does where told', async () => {
    expect(messagesOf(await csv('gephi_test_utf8_chars.csv'), 'DUPLICATE_ID').length).toBe(1);
    const { merged } = await csv('gephi_test_utf8_chars.csv', { duplicateIds: 'keep first' });
    expect(merged.content.stakeholders.map(({ key, name, attributes }) => [key, name, attributes.utf8])).toEqual([
      ['1', 'uno', '漢語'],
      ['2', 'dos', 'blabla'],
    ]);
  });

  it('reads the matrix of an Excel workbook as Gephi expects it', async () => {
    const result = await importOf(bytesOf('dev/formats/xlsx/gephi_matrix.xlsx'), { mapping: { matrixDiagonal: true } });
    expect(ends(result)).toEqual(expectedEnds('testMatrix_Excel_edges.csv'));
    expect(result.merged.content.ties.map((tie) => tie.strength).sort()).toEqual([1, 1, 1, 1, 1.2, 2.8]);
  });

  it('says what to do with a workbook of Excel 2003, and with what is no table', async () => {
    expect(
      messagesOf(await importOf(bytesOf('dev/formats/xlsx/gephi_repeated_headers.xls')), 'OLD_WORKBOOK')[0],
    ).toContain('save it as .xlsx');
    expect(messagesOf(await importOf(bytesOf('dev/formats/gexf/gephi_basic.gexf')), 'NOT_A_TABLE').length).toBe(1);
    for (const name of ['tulip_adj_mat.txt', 'py4cytoscape_disease_net_mixed_delimiters.txt']) {
      expect((await csv(name)).problems.items.map((problem) => problem.code)).toEqual(['NO_STAKEHOLDERS']);
    }
  });

  it('reads one graph alike from Gephi, Kumu and a matrix', async () => {
    const folder = 'dev/formats/same_graph_many_tools';
    const gephi = await importOf(
      bytesOf(`${folder}/hightech.gephi_style_nodes.csv`, `${folder}/hightech.gephi_style_edges.csv`),
    );
    const kumu = await importOf(bytesOf(`${folder}/hightech.kumu_style.xlsx`));
    for (const result of [gephi, kumu]) {
      expect(result.problems.items).toEqual([]);
      expect(result.merged.counts).toMatchObject({ stakeholders: { new: 21 }, ties: { new: 312 } });
      expect(counted(result.merged.content.ties.map((tie) => tie.kind))).toEqual({
        advice: 190,
        friends: 102,
        reports: 20,
      });
      expect(result.merged.content.ties.every((tie) => tie.directed)).toBe(true);
    }
    const names = new Map(gephi.merged.content.stakeholders.map(({ key, name }) => [key, name]));
    const named = gephi.merged.content.ties.map(({ from, to, kind }) => `${names.get(from)}>${names.get(to)} ${kind}`);
    expect(kumu.merged.content.ties.map(({ from, to, kind }) => `${from}>${to} ${kind}`).sort()).toEqual(named.sort());
    const matrix = await importOf(bytesOf(`${folder}/hightech.adjacency_matrix.friends.csv`));
    const friends = gephi.merged.content.ties
      .filter((tie) => tie.kind === 'friends')
      .map(({ from, to }) => `${from}>${to}`);
    expect(ends(matrix)).toEqual(friends.sort());
    for (const files of [
      [`${folder}/nxkarate.gephi_style_nodes.csv`, `${folder}/nxkarate.gephi_style_edges.csv`],
      [`${folder}/nxkarate.kumu_style.xlsx`],
      [`${folder}/nxkarate.adjacency_matrix.friendship.csv`],
    ]) {
      const { merged } = await importOf(bytesOf(...files));
      expect(merged.counts).toMatchObject({ stakeholders: { new: 34 }, ties: { new: 78 } });
      expect(merged.content.ties.reduce((sum, tie) => sum + (tie.strength ?? 0), 0)).toBe(231);
      expect(merged.content.ties.every((tie) => !tie.directed)).toBe(true);
    }
  });

  it('reads the ties of manynet', async () => {
    expect((await csv('manynet_adols.csv')).merged.counts).toMatchObject({
      stakeholders: { new: 8 },
      ties: { new: 10 },
    });
  });
});
