import { afterEach, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import type { CypherEngine, QueryName } from '../engine/cypher-engine.js';
import { EngineError } from '../engine/engine-error.js';
import { type ForgetfulEngine, forgetful } from '../network/lost-reply.fixture.js';
import { must, mustFail } from '../network/network-feature.fixture.js';
import { openTestExchange, type TestExchange, type TestExchangeOptions } from './exchange.fixture.js';

const opened: TestExchange[] = [];
afterEach(async () => {
  for (const exchange of opened.splice(0).reverse()) await exchange.close();
});

async function open(options: TestExchangeOptions = {}): Promise<TestExchange> {
  const exchange = await openTestExchange(options);
  opened.push(exchange);
  return exchange;
}

async function planned(exchange: TestExchange, nodes = 'id,name\n1,Ann\n2,Ben\n') {
  return exchange.plan({ network: 'town', name: 'Town', uploads: [await exchange.upload('nodes.csv', nodes)] });
}

async function started({ services }: TestExchange, planId: string, idempotencyKey?: string) {
  return must(await services.jobs.start(LOCAL_VIEWER, { planId, idempotencyKey }));
}

const networkOf = ({ networks }: TestExchange) => networks.services.networks.find(LOCAL_VIEWER, 'town');

interface Hooks {
  /** Once a unit of work of these statements is saved, before its caller knows. */
  saved?(statements: readonly QueryName[]): Promise<unknown> | undefined;
  read?(statement: QueryName): void;
}

/** An engine that does something of ours in between. */
function hooked(real: CypherEngine, hooks: Hooks): CypherEngine {
  return {
    name: real.name,
    read: async (name, params) => {
      hooks.read?.(name);
      return real.read(name, params);
    },
    write: async (work) => {
      const statements: QueryName[] = [];
      const value = await real.write((unit) =>
        work({
          run: (name, params) => {
            statements.push(name);
            return unit.run(name, params);
          },
          rollBack: (given) => unit.rollBack(given),
        }),
      );
      await hooks.saved?.(statements);
      return value;
    },
    ping: () => real.ping(),
    close: () => real.close(),
  };
}

describe('an import that was saved', () => {
  it('is found again after a restart, by its key and by the id of its job', async () => {
    const before = await open();
    const plan = await planned(before);
    const job = await before.finished((await started(before, plan.id, 'k1')).id);
    const after = await open({ networks: before.networks });

    const again = await started(after, plan.id, 'k1');
    expect(again).toEqual(job);
    expect(again).toMatchObject({ state: 'done', network: 'town', result: { stakeholders: { new: 2 } } });
    expect(await after.services.jobs.find(LOCAL_VIEWER, job.id)).toEqual(job);
    expect(await after.services.jobs.cancel(LOCAL_VIEWER, job.id)).toEqual(job);
    expect((await networkOf(after))?.version).toBe(1);
    expect(
      mustFail(await after.services.jobs.start(LOCAL_VIEWER, { planId: 'another', idempotencyKey: 'k1' })),
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is found again after a restart where nobody gave a key', async () => {
    const before = await open();
    const job = await before.finished((await started(before, (await planned(before)).id)).id);
    const after = await open({ networks: before.networks });
    expect(await after.services.jobs.find(LOCAL_VIEWER, job.id)).toEqual(job);
    expect(await after.services.jobs.find({ id: 'somebody', name: 'else' }, job.id)).toBeNull();
  });

  it('is done, though the reply to its last commit was lost', async () => {
    let engine: ForgetfulEngine | null = null;
    const exchange = await open({
      misbehaving: (real) => {
        engine = forgetful(real);
        return engine;
      },
    });
    const plan = await planned(exchange);
    engine!.loseReplyTo('network/create-network');
    const job = await exchange.finished((await started(exchange, plan.id)).id);
    expect(job).toMatchObject({ state: 'done', error: null, change: { kind: 'import', version: 1 } });
    expect(exchange.unforeseen).toMatchObject([{ kind: 'unavailable' }]);
  });

  it('is said to be unknown where it cannot be looked up, never to be lost, and is found once it can', async () => {
    let isCutOff = false;
    const noAnswer = () => new EngineError('unavailable', 'no answer');
    const exchange = await open({
      misbehaving: (real) =>
        hooked(real, {
          saved: async (statements) => {
            isCutOff ||= statements.includes('network/create-network');
            if (isCutOff) throw noAnswer();
          },
          read: () => {
            if (isCutOff) throw noAnswer();
          },
        }),
    });
    const job = await exchange.finished((await started(exchange, (await planned(exchange)).id)).id);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'OUTCOME_UNKNOWN' }, change: null });
    expect(job.error?.message).toContain('not known');
    expect(job.error?.message).toContain('Open History');
    expect(job.error?.message).not.toContain('nothing was saved');
    isCutOff = false;
    expect(await exchange.services.jobs.find(LOCAL_VIEWER, job.id)).toMatchObject({ state: 'done', error: null });
    expect((await networkOf(exchange))?.version).toBe(1);
  });

  it('is done anew where its network was deleted since', async () => {
    const exchange = await open();
    const first = await exchange.finished((await started(exchange, (await planned(exchange)).id)).id);
    must(await exchange.networks.services.networks.delete(LOCAL_VIEWER, { key: 'town', confirmation: 'Town' }));
    const second = await exchange.finished((await started(exchange, (await planned(exchange)).id)).id);
    expect(second.id).not.toBe(first.id);
    expect(second.state).toBe('done');
    expect((await networkOf(exchange))?.uid).toBe(second.change?.network);
  });

  it('does not go into another network that was made under its key since', async () => {
    const exchange = await open();
    must(await exchange.networks.services.networks.create(LOCAL_VIEWER, { key: 'town', name: 'Town' }));
    const plan = await planned(exchange);
    must(await exchange.networks.services.networks.delete(LOCAL_VIEWER, { key: 'town', confirmation: 'Town' }));
    must(await exchange.networks.services.networks.create(LOCAL_VIEWER, { key: 'town', name: 'Town' }));
    const job = await exchange.finished((await started(exchange, plan.id)).id);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'CONFLICT' } });
    expect((await planned(exchange)).id).not.toBe(plan.id);
  });

  it('I-26: is one job when the same file is uploaded and imported twice at once', async () => {
    const exchange = await open();
    const plans = [await planned(exchange), await planned(exchange)] as const;
    expect(plans[1].uploads[0]?.id).not.toBe(plans[0].uploads[0]?.id);
    const jobs = await Promise.all(plans.map((plan) => started(exchange, plan.id)));
    expect(jobs[1]?.id).toBe(jobs[0]?.id);
    await exchange.finished(jobs[0]!.id);
    expect((await networkOf(exchange))?.version).toBe(1);
  });
});

describe('an import that is not saved', () => {
  const MANY = `id,name\n${Array.from({ length: 12_000 }, (_, index) => `n${index},Name ${index}`).join('\n')}\n`;

  /** An exchange that does something once the first page of stakeholders is written. */
  async function whileSaving(work: (exchange: TestExchange) => Promise<unknown>): Promise<TestExchange> {
    let isFirst = true;
    const exchange: TestExchange = await open({
      misbehaving: (real) =>
        hooked(real, {
          saved: async (statements) => {
            if (!isFirst || !statements.includes('stakeholder/create-stakeholders')) return;
            isFirst = false;
            await work(exchange);
          },
        }),
    });
    return exchange;
  }

  async function generations({ networks }: TestExchange): Promise<readonly string[]> {
    await networks.services.sweeper.settled();
    const rows = await networks.engine.read('network/list-generations', {});
    return rows.map((row) => row.generation);
  }

  it('leaves nothing when it is cancelled while it saves', async () => {
    let id = '';
    const exchange = await whileSaving(({ services }) => services.jobs.cancel(LOCAL_VIEWER, id));
    id = (await started(exchange, (await planned(exchange, MANY)).id)).id;
    expect(await exchange.finished(id)).toMatchObject({ state: 'cancelled', result: null, change: null });
    expect(await networkOf(exchange)).toBeNull();
    expect(await generations(exchange)).toEqual([]);
  });

  it('says so when somebody changes the network while it runs, and leaves their work alone', async () => {
    const exchange = await whileSaving(({ networks }) =>
      networks.services.networks.update(LOCAL_VIEWER, { key: 'town', name: 'A better name' }),
    );
    must(await exchange.networks.services.networks.create(LOCAL_VIEWER, { key: 'town', name: 'Town' }));
    const job = await exchange.finished((await started(exchange, (await planned(exchange, MANY)).id)).id);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'CONFLICT' }, change: null });
    expect(job.error?.message).toContain('nothing was saved');
    expect(await networkOf(exchange)).toMatchObject({ name: 'A better name', version: 2 });
    expect(await generations(exchange)).toEqual([]);
  });

  it('is refused before any work where its key is too long', async () => {
    const exchange = await open();
    const { id } = await planned(exchange);
    const idempotencyKey = 'k'.repeat(1_000);
    expect(mustFail(await exchange.services.jobs.start(LOCAL_VIEWER, { planId: id, idempotencyKey }))).toMatchObject([
      { code: 'INVALID', path: ['input', 'idempotencyKey'] },
    ]);
  });

  it('asks for a file again that expired after the import was planned', async () => {
    const exchange = await open();
    const plan = await planned(exchange);
    Object.assign(exchange.services.uploads.get(plan.uploads[0]!.id)!, { expiresAt: Date.now() - 1 });
    const job = await exchange.finished((await started(exchange, plan.id)).id);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'UPLOAD_EXPIRED' } });
    expect(job.error?.message).toContain('Upload it again');
    expect(exchange.unforeseen).toEqual([]);
  });
});
