import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type SpawnedServer, spawnServer } from './spawned-server.js';

const running: SpawnedServer[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.process.kill('SIGKILL');
});

function start(settings: Record<string, string>): SpawnedServer {
  const server = spawnServer({ PORT: '0', ...settings });
  running.push(server);
  return server;
}
const freshFolder = () => mkdtempSync(join(tmpdir(), 'footbridge-startup-'));

describe('a server that cannot start says so in one plain sentence and exits with 1', () => {
  it('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;

    const { code, stderr } = await start({ PORT: String(port), DATA_DIR: freshFolder() }).exit;

    other.close();
    expect(stderr).toBe(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(code).toBe(1);
  });

  it('the folder cannot be written to', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');

    const { code, stderr } = await start({ DATA_DIR: join(file, 'data') }).exit;

    expect(stderr).toBe(
      `The folder ${join(file, 'data')} cannot be written to. Choose another: DATA_DIR=./data npm start\n`,
    );
    expect(code).toBe(1);
  });

  it('another process has the folder', async () => {
    const folder = freshFolder();
    await start({ DATA_DIR: folder }).address();

    const { code, stderr } = await start({ DATA_DIR: folder }).exit;

    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
    expect(stderr).toMatch(/another (process|program|Footbridge)|in use/i);
    expect(code).toBe(1);
  });

  it('settings are wrong: a sentence each, all at once', async () => {
    const { code, stderr } = await start({ PORT: 'eighty', FOOTBRIDGE_ENGINE: 'mysql', FOOTBRIDGE_PROT: '1' }).exit;

    expect(stderr.trim().split('\n')).toEqual([
      'PORT: expected a port number from 0 to 65535, got "eighty".',
      'FOOTBRIDGE_ENGINE: expected embedded or neo4j, got "mysql".',
      'FOOTBRIDGE_PROT: there is no such setting.',
    ]);
    expect(code).toBe(1);
  });

  it('no Neo4j answers at the address: soon, and not in the minute the driver would wait', async () => {
    const started = performance.now();
    const neo4j = { FOOTBRIDGE_ENGINE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'a secret' };

    const { code, stderr } = await start(neo4j).exit;

    expect(stderr).toMatch(/^[A-Z][^\n]*127\.0\.0\.1:9[^\n]*\.\n$/);
    expect(stderr).not.toContain('a secret');
    expect(code).toBe(1);
    expect(performance.now() - started).toBeLessThan(30_000); // of which a busy machine takes most to start a process
  });
});

describe('a server that was told to stop', () => {
  it('answers what it was asked, exits with 0, and finds everything again at the next start', async () => {
    const folder = freshFolder();
    const first = start({ DATA_DIR: folder });
    const address = await first.address();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const before = await names(address);
    first.process.kill('SIGTERM');
    expect(await first.exit).toMatchObject({ code: 0, stderr: '' });

    const second = start({ DATA_DIR: folder });
    expect(await names(await second.address())).toEqual(before);
  });

  it('while edits come in, loses none that it acknowledged', async () => {
    const folder = freshFolder();
    const first = start({ DATA_DIR: folder });
    const address = await first.address();
    const acknowledged = new Set<string>();
    const saving = Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; first.process.exitCode === null; i += 1) {
        const name = `Writer ${writer} saved ${i}`;
        const input = { network: 'example', name };
        const answer = await ask(
          address,
          'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { stakeholder { name } } }',
          { input },
        );
        if (answer === null) return; // no longer served
        if (answer.data?.saveStakeholder?.stakeholder?.name === name) acknowledged.add(name);
      }
    });
    while (acknowledged.size < 40 && first.process.exitCode === null) await pause(20);
    first.process.kill('SIGTERM');
    await Promise.all(saving);
    expect(await first.exit).toMatchObject({ code: 0 });
    expect(acknowledged.size).toBeGreaterThanOrEqual(40);

    const second = start({ DATA_DIR: folder });
    const again = await second.address();
    const kept = new Set<string>();
    for (let after: string | null = null; ; ) {
      const page = await ask(
        again,
        'query ($after: String) { network(key: "example") { stakeholders(filter: { text: "Writer" }, first: 200, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } } }',
        { after },
      );
      const { nodes, pageInfo } = page!.data.network.stakeholders;
      for (const { name } of nodes) kept.add(name);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([...acknowledged].filter((name) => !kept.has(name))).toEqual([]);
  });
});

async function names(address: string): Promise<unknown> {
  return (await ask(address, '{ networks { nodes { key name version createdAt } } }'))?.data;
}

/** The answer, or null where the server is gone. */
// biome-ignore lint/suspicious/noExplicitAny: answers are compared with written-out values, whatever their shape
async function ask(address: string, query: string, variables?: object): Promise<{ readonly data?: any } | null> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown };
  } catch {
    return null;
  }
}
