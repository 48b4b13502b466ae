import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from './import-journey.js';
import { startTestServer, type TestServer } from './test-server.js';

/** Real networks, kept beside the repository where they are at hand. */
const DEMO = new URL('../../../shared/data/demo/', import.meta.url);
const present = existsSync(DEMO);
if (!present) console.log('Not tried: the answers on three public networks (../shared/data/demo is not there)');

let server: TestServer;
beforeAll(async () => {
  if (present) server = await startTestServer();
});
afterAll(() => server?.close());

/** Imports a pair of files with the proposed mapping alone. */
async function importDemo(folder: string): Promise<string> {
  const text = (file: string) => readFileSync(new URL(`${folder}/${file}`, DEMO), 'utf8');
  const network = folder.replaceAll('_', '-');
  const files = { 'nodes.csv': text('nodes.csv'), 'edges.csv': text('edges.csv') };
  const { plan, job } = await importFiles(server, { network, name: folder, files });
  expect(plan).toMatchObject({ canRun: true, errorCount: 0 });
  expect(job.state).toBe('DONE');
  return network;
}

interface End {
  readonly key: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
}
interface Tie {
  readonly kind: string;
  readonly from: End;
  readonly to: End;
}

/** Every tie of a network, page by page. */
async function allTies(key: string): Promise<readonly Tie[]> {
  const ties: Tie[] = [];
  for (let after: string | null = null; ; ) {
    const { network } = await server.must(
      `query ($key: String!, $after: String) {
        network(key: $key) {
          ties(first: 200, after: $after) {
            nodes { kind from { ...End } to { ...End } }
            pageInfo { endCursor hasNextPage }
          }
        }
      }
      fragment End on Stakeholder { key name attributes { key value } }`,
      { key, after },
    );
    ties.push(...network.ties.nodes);
    if (!network.ties.pageInfo.hasNextPage) return ties;
    after = network.ties.pageInfo.endCursor;
  }
}

const ask = async (key: string, selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key })).network;
const attribute = (end: End, key: string) => end.attributes.find((each) => each.key === key)?.value ?? null;
const answers = () => JSON.parse(readFileSync(new URL('questions_and_answers.json', DEMO), 'utf8'));

describe('the organisations of GOV.UK', () => {
  it.runIf(present)('have 40 without any tie, and the bodies with three or more parents that are known', async () => {
    const key = await importDemo('govuk_organisations');
    const { overview, gaps } = await ask(
      key,
      'overview { stakeholders ties isolates } gaps { isolates { totalCount } }',
    );
    const [parents, isolates] = answers().govuk_organisations;

    expect(overview).toEqual({ stakeholders: 663, ties: 668, isolates: isolates.a });
    expect(gaps.isolates.totalCount).toBe(40);

    const parentsOf = new Map<string, Set<string>>();
    for (const tie of await allTies(key)) {
      if (tie.kind !== 'parent of') continue;
      parentsOf.set(tie.to.name, (parentsOf.get(tie.to.name) ?? new Set()).add(tie.from.key));
    }
    const found = [...parentsOf].filter(([, of]) => of.size >= 3).map(([name, of]) => [name, of.size]);
    expect(found.sort()).toEqual([...parents.a].sort());
  });
});

describe('the cross-party groups of the Senedd', () => {
  it.runIf(present)('show who sits on the most, and how many have no outside organisation', async () => {
    const key = await importDemo('wales_cross_party_groups');
    const groupsOf = new Map<string, Set<string>>();
    const withOrganisation = new Set<string>();
    const groups = new Set<string>();
    for (const { from, to } of await allTies(key)) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        if (attribute(other, 'kind') !== 'Cross-party group') continue;
        groups.add(other.key);
        if (attribute(one, 'kind') !== 'Organisation') continue;
        withOrganisation.add(other.key);
        groupsOf.set(one.name, (groupsOf.get(one.name) ?? new Set()).add(other.key));
      }
    }
    const [most, none] = answers().wales_cross_party_groups;
    const found = [...groupsOf].map(([name, of]) => [name, of.size] as const);

    for (const [name, count] of most.a) expect(found).toContainEqual([name, count]);
    expect(found.filter(([, count]) => count > most.a.at(-1)[1]).length).toBeLessThanOrEqual(most.a.length);
    expect(91 - withOrganisation.size).toBe(none.a);
  });
});

describe('the health and care groups of four nations', () => {
  it.runIf(present)('are linked across nations by those that are known', async () => {
    const key = await importDemo('four_nations_health_and_care_groups');
    // By key: two members of two parliaments have the same name.
    const nationsOf = new Map<string, { name: string; nations: Set<unknown> }>();
    for (const { from, to } of await allTies(key)) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        if (attribute(other, 'kind') !== 'Cross-party group') continue;
        const known = nationsOf.get(one.key) ?? { name: one.name, nations: new Set() };
        nationsOf.set(one.key, { ...known, nations: known.nations.add(attribute(other, 'nation')) });
      }
    }
    const [linking] = answers().four_nations_health_and_care_groups;
    const found = [...nationsOf.values()]
      .filter(({ nations }) => nations.size >= 2)
      .map(({ name, nations }) => [name, [...nations].sort()]);

    expect(found.sort()).toEqual(
      linking.a.map(([name, , nations]: [string, string, string[]]) => [name, [...nations].sort()]).sort(),
    );
  });
});
