import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { must, mustFail } from '../network/network-feature.fixture.js';
import { openTestExchange, type TestExchange } from './exchange.fixture.js';

const NODES = 'id,name,group\n1,Ann,GP\n2,Ben,Patient\n3,Cem,MP\n';
const EDGES = 'source,target,type\n1,2,works with\n2,3,advises\n';

let exchange: TestExchange;
beforeEach(async () => {
  exchange = await openTestExchange();
});
afterEach(async () => {
  expect(exchange.unforeseen).toEqual([]);
  await exchange.close();
});

async function planned(nodes = NODES, edges = EDGES, more: { mode?: 'append' | 'update' | 'replace' } = {}) {
  const uploads = [await exchange.upload('nodes.csv', nodes), await exchange.upload('edges.csv', edges)];
  return exchange.plan({ network: 'town', name: 'Town', uploads, ...more });
}

async function run(planId: string, more: { skipProblemRows?: boolean; idempotencyKey?: string } = {}) {
  return exchange.finished(must(await exchange.services.jobs.start(LOCAL_VIEWER, { planId, ...more })).id);
}

const network = () => exchange.networks.services.networks.find(LOCAL_VIEWER, 'town');

async function keys(): Promise<readonly string[]> {
  const reader = must(await exchange.networks.services.content.readContent(LOCAL_VIEWER, 'town'));
  const found: string[] = [];
  for await (const page of reader.stakeholders()) found.push(...page.map((record) => record.key));
  return found;
}

describe('an import', () => {
  it('is planned without writing, then makes its network', async () => {
    const plan = await planned();
    expect(plan).toMatchObject({
      canRun: true,
      errorCount: 0,
      networkVersion: null,
      counts: { stakeholders: { new: 3 }, ties: { new: 2 } },
      sentence: '3 stakeholders and 2 ties new. No problems were found.',
    });
    expect(plan.tables.map(({ file, role, rows, headerRow }) => [file, role, rows, headerRow])).toEqual([
      ['nodes.csv', 'stakeholders', 3, 1],
      ['edges.csv', 'ties', 2, 1],
    ]);
    expect(plan.tables[0]?.columns[2]).toMatchObject({
      column: 'C',
      header: 'group',
      field: 'group',
      samples: ['GP', 'Patient', 'MP'],
      filled: 1,
    });
    expect(await network()).toBeNull();
    const job = await run(plan.id);
    expect(job).toMatchObject({ state: 'done', progress: 1, error: null, result: { ties: { new: 2 } } });
    expect(job.change).toMatchObject({
      kind: 'import',
      summary: 'Imported 3 stakeholders and 2 ties from nodes.csv and edges.csv',
      itemCount: 5,
    });
    expect(await network()).toMatchObject({ name: 'Town', version: 1 });
    expect(await keys()).toEqual(['1', '2', '3']);
  });

  it('says what it does to initiatives, and tells the history', async () => {
    const named = (name: string, key = 'i') => ({ key, name, description: null, stage: 'idea', participants: [] });
    const exported = (name: string) =>
      JSON.stringify({
        format: 'footbridge-network',
        formatVersion: 1,
        network: { key: 'town', name: 'Town', description: null, version: 1 },
        attributes: [],
        stakeholders: [{ key: 'a', name: 'Ann' }],
        ties: [],
        initiatives: [named(name), named('Stays', 's')],
      });
    const first = await exchange.plan({ network: 'town', uploads: [await exchange.upload('1.json', exported('Old'))] });
    expect(first.sentence).toBe('1 stakeholder, 0 ties and 2 initiatives new. No problems were found.');
    expect((await run(first.id)).change).toMatchObject({
      summary: 'Imported 1 stakeholder, 0 ties and 2 initiatives from 1.json',
      itemCount: 3,
    });
    const uploads = [await exchange.upload('2.json', exported('New'))];
    const second = await exchange.plan({ network: 'town', uploads, mode: 'update' });
    expect(second.sentence).toBe(
      '1 initiative changed; 1 stakeholder, 0 ties and 1 initiative unchanged. No problems were found.',
    );
    const job = await run(second.id);
    expect(job.result?.initiatives).toEqual({ new: 0, changed: 1, unchanged: 1, removed: 0 });
    expect(job.change).toMatchObject({ summary: 'Updated with 1 initiative from 2.json', itemCount: 1 });
    const reader = must(await exchange.networks.services.content.readContent(LOCAL_VIEWER, 'town'));
    const stored: unknown[] = [];
    for await (const page of reader.initiatives()) stored.push(...page.map(({ name, version }) => [name, version]));
    expect(stored).toEqual([
      ['New', 2],
      ['Stays', 1],
    ]);
  });

  it('is taken back whole by undo', async () => {
    await run((await planned()).id);
    const second = await planned('id,name\n4,Dora\n', 'source,target\n4,1\n');
    await run(second.id);
    expect(await keys()).toEqual(['1', '2', '3', '4']);
    must(await exchange.networks.services.undo.undo(LOCAL_VIEWER, { network: 'town' }));
    expect(await keys()).toEqual(['1', '2', '3']);
  });

  it('has the same plan for the same question, and sends a mapping back that means the same', async () => {
    const uploads = [await exchange.upload('nodes.csv', NODES), await exchange.upload('edges.csv', EDGES)];
    const first = await exchange.plan({ network: 'town', uploads });
    expect((await exchange.plan({ network: 'town', uploads })).id).toBe(first.id);
    expect((await exchange.plan({ network: 'town', uploads, mode: 'replace' })).id).not.toBe(first.id);
    expect(first.mapping).toMatchObject({
      tables: [
        {
          role: 'STAKEHOLDERS',
          headerRow: 1,
          columns: [
            { column: 'A', field: 'id' },
            { column: 'B', field: 'name' },
            { column: 'C', field: 'group' },
          ],
        },
        { role: 'TIES' },
      ],
      values: expect.arrayContaining([
        { field: 'group', word: 'GP', meaning: 'practitioner', layer: null, directed: null },
      ]),
      duplicateIds: 'STOP',
      danglingTies: 'STOP',
    });
  });

  it('I-26: is one job when it is asked for twenty times at once', async () => {
    const { id } = await planned();
    const started = Array.from({ length: 20 }, () =>
      exchange.services.jobs.start(LOCAL_VIEWER, { planId: id, idempotencyKey: 'click' }),
    );
    const jobs = (await Promise.all(started)).map(must);
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1);
    await exchange.finished(jobs[0]!.id);
    expect(must(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: id })).id).toBe(jobs[0]!.id);
    expect((await network())?.version).toBe(1);
  });

  it('I-26: refuses an idempotency key that was used for another import', async () => {
    await run((await planned()).id, { idempotencyKey: 'k' });
    const other = await planned('id\n9\n', 'source,target\n9,1\n');
    expect(
      mustFail(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: other.id, idempotencyKey: 'k' })),
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('runs only without the rows that have problems, and only when told to', async () => {
    const plan = await planned(NODES, 'source,target\n1,2\n1,gone\n');
    expect(plan).toMatchObject({
      canRun: true,
      errorCount: 1,
      sentence: '3 stakeholders and 1 tie new. 1 problem; the import can run without these rows.',
    });
    expect(mustFail(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: plan.id }))).toMatchObject([
      { code: 'HAS_PROBLEMS' },
    ]);
    expect(await run(plan.id, { skipProblemRows: true })).toMatchObject({
      state: 'done',
      result: { ties: { new: 1 } },
    });
  });

  it('does not run where a whole file cannot be read, and all the rest is not saved either', async () => {
    const plan = await planned(NODES, 'source,target\n1,"2\n');
    expect(plan.canRun).toBe(false);
    const [refusal] = mustFail(
      await exchange.services.jobs.start(LOCAL_VIEWER, { planId: plan.id, skipProblemRows: true }),
    );
    expect(refusal).toMatchObject({
      code: 'CANNOT_RUN',
      message: 'The import cannot run: A quotation mark opened on row 2 is never closed.',
    });
    expect(await network()).toBeNull();
  });

  it('is not saved where the network moved on after it was planned', async () => {
    await run((await planned()).id);
    const stale = await planned('id,name\n4,Dora\n', 'source,target\n4,1\n');
    must(await exchange.networks.services.stakeholders.save(LOCAL_VIEWER, { network: 'town', key: '1', name: 'Anna' }));
    const job = await run(stale.id);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'CONFLICT' } });
    expect(await keys()).toEqual(['1', '2', '3']);
    const fresh = await planned('id,name\n4,Dora\n', 'source,target\n4,1\n');
    expect(await run(fresh.id)).toMatchObject({ state: 'done' });
  });

  it('is cancelled while it waits and while it runs, and leaves nothing', async () => {
    const many = `id\n${Array.from({ length: 20_000 }, (_, index) => `n${index}`).join('\n')}\n`;
    const plan = await planned(many, 'source,target\nn1,n2\n');
    const job = must(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: plan.id }));
    const other = must(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: (await planned()).id }));
    expect((await exchange.services.jobs.cancel(LOCAL_VIEWER, other.id))?.state).toBe('cancelled');
    const progress = async () => (await exchange.services.jobs.find(LOCAL_VIEWER, job.id))?.progress ?? 0;
    await expect.poll(progress, { interval: 5 }).toBeGreaterThan(0.3);
    await exchange.services.jobs.cancel(LOCAL_VIEWER, job.id);
    expect(await exchange.finished(job.id)).toMatchObject({ state: 'cancelled', result: null, change: null });
    expect(await network()).toBeNull();
    expect(await run(plan.id)).toMatchObject({ state: 'done' });
  });

  it('says what it does not know: uploads, plans, networks', async () => {
    const { plans, jobs } = exchange.services;
    expect(mustFail(await plans.plan(LOCAL_VIEWER, { network: 'town', uploads: ['gone'] }))).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'uploads', '0'] },
    ]);
    expect(mustFail(await plans.plan(LOCAL_VIEWER, { network: 'town', uploads: [] }))).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    const upload = await exchange.upload('n.csv', NODES);
    expect(mustFail(await plans.plan(LOCAL_VIEWER, { network: 'a town!', uploads: [upload] }))).toMatchObject([
      { code: 'INVALID', path: ['input', 'network'] },
    ]);
    expect(mustFail(await jobs.start(LOCAL_VIEWER, { planId: 'gone' }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await jobs.find(LOCAL_VIEWER, 'gone')).toBeNull();
    expect(await jobs.cancel(LOCAL_VIEWER, 'gone')).toBeNull();
  });
});
