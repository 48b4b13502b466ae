import { setTimeout as pause } from 'node:timers/promises';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { type MigratableEngine, migrate } from '@footbridge/server/engine/migrate';
import { type Neo4jOptions, openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BoltProxy, startBoltProxy, startSilentServer } from '../neo4j/bolt-proxy.js';
import { freePort, type TestNeo4j } from '../neo4j/neo4j-server.js';
import { makeWorld } from './contract-world.js';
import { acknowledgedUnits, keepWriting, removeUnits } from './writer-units.js';

/** "About 6 seconds", with room for a machine that is busy with other tests; left alone, the driver waits 60 to 90. */
const AT_MOST_MS = 15_000;
const KILLS = 2;

/** What the product promises when the Neo4j server, or the way to it, fails. */
export function describeNeo4jFaults(server: TestNeo4j): void {
  describeStart(server);
  describeLostReply(server);
  describe.runIf(server.process !== null)('a Neo4j server that stops', () => describeStop(server));
}

function describeStart(server: TestNeo4j): void {
  describe('a Neo4j server that cannot be used', () => {
    const closing: { close(): Promise<void> }[] = [];
    afterEach(async () => {
      for (const each of closing.splice(0)) await each.close();
    });

    async function sentenceFor(options: Partial<Neo4jOptions>): Promise<string> {
      const started = performance.now();
      const problem = await openNeo4jEngine({ ...server, ...options }).then(
        async (engine) => engine.close(),
        (error: Error) => error,
      );
      expect(performance.now() - started).toBeLessThan(AT_MOST_MS);
      expect(problem).toMatchObject({ name: 'StartupProblem' });
      return problem?.message ?? '';
    }

    it('says that the password is wrong, without showing it', async () => {
      const sentence = await sentenceFor({ password: 'not-the-password' });
      expect(sentence).toBe(
        `The Neo4j server at ${server.uri} refused the user ${server.user} with this password: check NEO4J_USER and NEO4J_PASSWORD.`,
      );
    });

    it('says that there is no such database', async () => {
      expect(await sentenceFor({ database: 'nowhere' })).toContain('has no database nowhere: check NEO4J_DATABASE');
    });

    it('says that nothing listens there', async () => {
      const uri = `bolt://127.0.0.1:${await freePort()}`;
      expect(await sentenceFor({ uri })).toBe(
        `No Neo4j server answers at ${uri} (the connection is refused): check NEO4J_URI and that the server runs.`,
      );
    });

    it('says that nobody answers', async () => {
      const silent = await startSilentServer();
      closing.push(silent);
      expect(await sentenceFor({ uri: silent.uri })).toContain('(no answer within 5 seconds)');
    });

    it('says that the version is too old', async () => {
      const old = await startBoltProxy(server.uri, (data) =>
        Buffer.from(data.toString('latin1').replace(/Neo4j\/\d\./, 'Neo4j/4.'), 'latin1'),
      );
      closing.push(old);
      expect(await sentenceFor({ uri: old.uri })).toMatch(
        /^Footbridge needs Neo4j 5\.26 or later, and .* is Neo4j\/4\./,
      );
    });

    it('says what an address looks like', async () => {
      expect(await sentenceFor({ uri: 'http://127.0.0.1' })).toContain('must begin with bolt:// or neo4j://');
    });
  });
}

function describeLostReply(server: TestNeo4j): void {
  describe('a commit whose reply is lost', () => {
    const ROUNDS = 6;
    const { network, run } = makeWorld();
    let proxy: BoltProxy;
    let engine: MigratableEngine;
    beforeAll(async () => {
      proxy = await startBoltProxy(server.uri);
      engine = await openNeo4jEngine({ ...server, uri: proxy.uri });
      await migrate(engine);
      await engine.write((unit) => unit.run('network/create-network', { network }));
      // Once without a fault: a server that has just started plans for so long that the driver would not try again.
      await engine.write(async (unit) => unit.rollBack(await bumpOnce(unit, network.key, `${run}-0`)));
    });
    afterAll(async () => {
      await engine.write((unit) => unit.run('network/delete-network', { uid: network.uid }));
      await engine.close();
      await proxy.close();
    });

    it('has one effect, since the second try finds the receipt of the first', async () => {
      let runs = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const key = `${run}-${round}`;
        proxy.loseNextCommitReply();
        const answer = await engine.write(async (unit) => {
          runs += 1;
          return bumpOnce(unit, network.key, key);
        });
        expect(answer).toBe(String(round));
        await engine.write((unit) => unit.run('history/remove-receipt', { key }));
      }
      expect(proxy.lost).toBe(ROUNDS);
      expect(runs).toBe(2 * ROUNDS);
      const [found] = await engine.read('network/find-network', { key: network.key });
      expect(found?.network.version).toBe(ROUNDS);
    });
  });
}

async function bumpOnce(unit: Parameters<Parameters<CypherEngine['write']>[0]>[0], networkKey: string, key: string) {
  const [earlier] = await unit.run('history/find-receipt', { key });
  if (earlier) return earlier.receipt.answer;
  const [row] = await unit.run('network/bump-version', { key: networkKey, updatedAt: 'now' });
  const answer = String(row?.network.version);
  await unit.run('history/create-receipt', { receipt: { key, contentHash: '', answer, at: 'now' } });
  return answer;
}

function describeStop(server: TestNeo4j): void {
  it('lets a reader wait no longer than about 6 seconds while it is frozen', async () => {
    const engine = await openNeo4jEngine(server);
    server.process?.freeze();
    try {
      const { error, ms } = await firstFailure(() => engine.ping());
      expect(error).toMatchObject({ kind: 'unavailable' });
      expect(ms).toBeLessThan(AT_MOST_MS);
    } finally {
      server.process?.thaw();
    }
    await answersAgain(engine);
    await engine.close();
  });

  it('loses nothing acknowledged when it is killed in the middle', async () => {
    const run = makeWorld().run;
    const attempted = new Set<string>();
    const acknowledged = new Set<string>();
    const engine = await openNeo4jEngine(server);
    for (let round = 0; round < KILLS; round += 1) {
      const writers = Array.from({ length: 4 }, (_, writer) =>
        keepWriting(engine, `${run}-${round}-${writer}`, { attempted, acknowledged }),
      );
      while (acknowledged.size < (round + 1) * 25) await pause(5);
      await server.process?.kill();
      for (const ended of await Promise.all(writers)) expect(ended).toMatchObject({ kind: 'unavailable' });
      await server.process?.start();
      await answersAgain(engine);
    }
    const { whole, partial } = await acknowledgedUnits(engine, attempted);
    expect([...acknowledged].filter((unit) => !whole.has(unit))).toEqual([]);
    expect(partial).toEqual([]);
    await removeUnits(engine, attempted);
    await engine.close();
  });
}

/** Asks until it fails, and how long that last time took: a server told to freeze may answer once more before it does. */
async function firstFailure(ask: () => Promise<void>): Promise<{ readonly error: unknown; readonly ms: number }> {
  for (;;) {
    const started = performance.now();
    try {
      await ask();
    } catch (error) {
      return { error, ms: performance.now() - started };
    }
  }
}

/** A server that has just started is slow at first; the same engine finds its way back to it. */
async function answersAgain(engine: CypherEngine): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await engine.ping();
    } catch (error) {
      if (tries === 8) throw error;
    }
  }
}
