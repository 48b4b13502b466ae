import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkFiles } from '../bench/network-files.js';
import { importFiles } from './import-journey.js';
import { startTestServer, type TestServer } from './test-server.js';

/** Large enough that exact betweenness takes many times as long as a test may: it is only ever begun. */
const LARGE = { stakeholders: 20_000, ties: 100_000 };
/** Large enough that some findings take longer than a moment. */
const MIDDLE = { stakeholders: 6_000, ties: 24_000 };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  for (const [network, size] of Object.entries({ large: LARGE, middle: MIDDLE })) {
    const { nodes, edges } = networkFiles(size, 1);
    await importFiles(server, { network, name: network, files: { 'nodes.csv': nodes, 'edges.csv': edges } });
  }
});
afterAll(() => server.close());

const betweenness = (options: string) =>
  `{ network(key: "large") { measure(id: "betweenness"${options}, first: 1) { provenance { exact error seed options } } } }`;
const EXACT = betweenness(', options: { exact: true }');

/** A question sent under a name of its own, as a tool that watches it sends it. */
function begun(query: string) {
  const id = randomUUID();
  const end = new AbortController();
  const answer = fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    body: JSON.stringify({ query }),
    signal: end.signal,
  }).then((response) => response.json());
  answer.catch(() => undefined); // looked at where it matters
  return { id, answer, cancel: () => end.abort() };
}

async function progress(id: string) {
  return (await server.must('query ($id: ID!) { progress(request: $id) { share computing since } }', { id })).progress;
}

/** Looks until the progress is as wanted; a test that waits in vain fails by its own time limit. */
async function watched(id: string, isWanted: (seen: { share: number } | null) => boolean) {
  for (;;) {
    const seen = await progress(id);
    if (isWanted(seen)) return seen;
    await pause(20);
  }
}
const isOnItsWay = (seen: { share: number } | null) => seen !== null && seen.share > 0;
const isOver = (seen: unknown) => seen === null;

describe('a question that takes long', () => {
  it('is estimated with its error stated, and computed exactly only when asked', async () => {
    const estimate = (await server.must(betweenness(''))).network.measure.provenance;
    expect(estimate).toMatchObject({ exact: false, options: { exact: false } });
    expect(estimate.error).toMatch(
      /^Betweenness is estimated from routes that start at \d,\d{3} of 20,000 stakeholders; the standard error/,
    );
    expect(estimate.seed).not.toBeNull();
  });

  it('shows how far it is to every asker, and ends when the last has gone', async () => {
    const [one, other] = [begun(EXACT), begun(EXACT)];
    const seen = await watched(one.id, isOnItsWay);
    expect(seen).toMatchObject({ computing: 'betweenness', since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    await watched(other.id, isOnItsWay);
    one.cancel();
    await expect(one.answer).rejects.toThrow();
    await watched(one.id, isOver);
    expect(await watched(other.id, isOnItsWay)).not.toBeNull(); // the one who stays is still answered
    other.cancel();
    await watched(other.id, isOver);
  });

  it('gives way to others once it is cancelled', async () => {
    const questions = [EXACT, EXACT.replace('exact: true', 'exact: true, directed: true')].map(begun);
    await watched(questions[0]!.id, isOnItsWay);
    for (const { cancel } of questions) cancel();
    await Promise.all(questions.map(({ id }) => watched(id, isOver)));
    const { network } = await server.must(
      '{ network(key: "large") { measure(id: "constraint") { summary { count } } } }',
    );
    expect(network.measure.summary.count).toBeGreaterThan(0);
  });

  it('is unknown under an id that nobody sent', async () => {
    expect(await progress(randomUUID())).toBeNull();
  });

  it('can be an export too', async () => {
    const id = randomUUID();
    const end = new AbortController();
    const options = encodeURIComponent('{"exact":true}');
    const download = fetch(
      `${server.address}/networks/large/measures?format=json&measure=betweenness&options=${options}`,
      {
        headers: { 'x-request-id': id },
        signal: end.signal,
      },
    );
    download.catch(() => undefined);
    await watched(id, isOnItsWay);
    end.abort();
    await expect(download).rejects.toThrow();
    await watched(id, isOver);
  });
});

describe('answers after an edit', () => {
  const findings = (freshness: string) =>
    `{ network(key: "middle") { version refreshing findings(freshness: ${freshness}, first: 20) { kind provenance { version stale } } } }`;
  const edit = (from: string, to: string) =>
    server.must(
      'mutation ($input: SaveTieInput!) { saveTie(input: $input) { network { version } userErrors { message } } }',
      {
        input: { network: 'middle', kind: 'works with', from, to },
      },
    );

  it('may be those of the version before while the new ones are computed, where the asker allows it', async () => {
    await server.must(findings('ALLOW_STALE'));
    const { saveTie } = await edit('s1', 's3000');
    expect(saveTie).toEqual({ network: { version: 2 }, userErrors: [] });
    const { network } = await server.must(findings('ALLOW_STALE'));
    expect(network.version).toBe(2);
    const late = network.findings.filter((finding: { provenance: { stale: boolean } }) => finding.provenance.stale);
    expect(late.map((finding: { kind: string }) => finding.kind)).toContain('WEAKEST_TIER');
    for (const { provenance } of late) expect(provenance.version).toBe(1);
    for (const { provenance } of network.findings) expect(provenance.version).toBe(provenance.stale ? 1 : 2);

    for (;;) {
      const { network: now } = await server.must('{ network(key: "middle") { refreshing } }');
      if (!now.refreshing) break;
      await pause(50);
    }
    const after = (await server.must(findings('ALLOW_STALE'))).network.findings;
    expect(after.map((finding: { provenance: unknown }) => finding.provenance)).toEqual(
      after.map(() => ({ version: 2, stale: false })),
    );
  });

  it('are of the version the network has for who says nothing of it', async () => {
    const degree = '{ network(key: "middle") { version measure(id: "degree") { provenance { version stale } } } }';
    await server.must(degree);
    await edit('s2', 's3001');
    const { version, measure } = (await server.must(degree)).network;
    expect(measure.provenance).toEqual({ version, stale: false });
  });
});
