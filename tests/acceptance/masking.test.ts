import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { EngineError } from '@footbridge/server/engine/engine-error';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshEngine, freshEngine } from './fresh-engine.js';
import { startTestServer, type TestServer } from './test-server.js';

const SECRET = 'bolt://neo4j:hunter2@db.internal:7687';

let whole: FreshEngine;
/** From when it is set, the database fails every question in this way. */
let failure: Error | null;
let server: TestServer;

beforeEach(async () => {
  whole = await freshEngine();
  failure = null;
  server = await startTestServer({ engine: breakable(whole.engine) });
});
afterEach(async () => {
  await server.close();
  await whole.remove();
});

function breakable(engine: CypherEngine): CypherEngine {
  const unlessBroken = <Value>(run: () => Promise<Value>) => (failure === null ? run() : Promise.reject(failure));
  return {
    name: engine.name,
    read: (name, params) => unlessBroken(() => engine.read(name, params)),
    write: (work) => unlessBroken(() => engine.write(work)),
    ping: () => unlessBroken(() => engine.ping()),
    close: () => engine.close(),
  };
}

describe('what goes wrong on the server', () => {
  it('is told without a word of its cause, under an id that the log has it under', async () => {
    failure = new TypeError(`Cannot read ${SECRET}`);
    const answer = await server.ask('{ networks { nodes { key } } }');

    const { code, requestId, ...rest } = answer.errors![0]!.extensions;
    expect(code).toBe('INTERNAL');
    expect(rest).toEqual({});
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|TypeError|Cannot read|\.ts|\bat /);
    const logged = server.log.filter((line) => line.requestId === requestId && 'err' in line);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).toContain('hunter2');
  });

  it('is UNAVAILABLE, and /readyz says so, where the database does not answer', async () => {
    failure = new EngineError('unavailable', `no route to ${SECRET}`);
    const answer = await server.ask('{ networks { nodes { key } } }');

    expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    const ready = await fetch(`${server.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'database unavailable' });
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });
});
