import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const run = promisify(execFile);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const JARS = fileURLToPath(new URL('../../.cache/neo4j-5.26.30', import.meta.url));
const READY_MS = 90_000;

/** A Neo4j server for tests. The tests leave what else is in it alone, so it may be a contributor's own. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for a server that the tests did not start. */
  readonly process: TestProcess | null;
  /** Ends a server that the tests started, and removes its data. */
  stop(): Promise<void>;
}

/** A server of our own, to be stopped hard and started again on the same data. */
interface TestProcess {
  /** SIGKILL: the server writes nothing more. */
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT: connections stay open and nobody answers. */
  freeze(): void;
  thaw(): void;
  start(): Promise<void>;
}

/**
 * The server the suites run against: the one of `NEO4J_TEST_URI` (with `NEO4J_TEST_USER` and `NEO4J_TEST_PASSWORD`),
 * else one started here from Neo4j's own jars, else null after a line that says what is not tried. With `CI=true` there
 * has to be one.
 */
export async function startTestNeo4j(notTried: string): Promise<TestNeo4j | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password, CI } = process.env;
  if (uri) return { uri, user: user ?? 'neo4j', password: password ?? '', process: null, stop: async () => {} };
  const missing = await missingTools();
  if (missing === null) return startServer();
  const reason = `${missing}; or set NEO4J_TEST_URI`;
  if (CI === 'true') throw new Error(`Cannot try ${notTried}: ${reason}`);
  console.log(`Not tried: ${notTried} (${reason})`);
  return null;
}

/** What has to be installed to start a server here; null when all is there. */
async function missingTools(): Promise<string | null> {
  try {
    const { stdout } = await run('javac', ['-version']);
    const version = Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
    if (version < 17) return `needs a JDK of version 17 or later, found ${version}`;
  } catch {
    return 'needs a JDK of version 17 or later';
  }
  if (await isThere(JARS)) return null;
  try {
    await run('mvn', ['-v']);
    return null;
  } catch {
    return 'needs Maven to fetch the server';
  }
}

async function fetchJars(): Promise<void> {
  if (await isThere(JARS)) return;
  await mkdir(join(JARS, '..'), { recursive: true });
  const partial = await mkdtemp(`${JARS}.part-`);
  const goal = [
    '-q',
    '-B',
    '-f',
    join(HERE, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ];
  await run('mvn', goal, { timeout: 600_000 });
  await rename(partial, JARS).catch(() => rm(partial, { recursive: true })); // another run was first
}

async function startServer(): Promise<TestNeo4j> {
  await fetchJars();
  const home = await mkdtemp(join(tmpdir(), 'footbridge-neo4j-'));
  const port = await freePort();
  const server = new ServerProcess(home, port);
  await server.start();
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'footbridge-test' };
  await setPassword(access);
  return {
    ...access,
    process: server,
    stop: async () => {
      await server.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

class ServerProcess implements TestProcess {
  private child: ChildProcess | null = null;

  constructor(
    private readonly home: string,
    private readonly port: number,
  ) {}

  async start(): Promise<void> {
    // The server ends when its input does, and so with the test run, however that ends. It lives for a minute or two:
    // the flags spare the work that pays off later.
    const flags = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(JARS, '*')];
    const program = [...flags, join(HERE, 'Neo4jServer.java'), this.home, String(this.port), 'auth'];
    const child = spawn('java', program, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child = child;
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += String(chunk);
    });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Neo4j was not ready in time: ${output}`)), READY_MS);
      child.stdout?.on('data', (chunk) => {
        output += String(chunk);
        if (output.includes('ready')) resolve();
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Neo4j ended with ${code}: ${output}`)));
      child.once('exit', () => clearTimeout(timer));
      child.stdout?.once('data', () => clearTimeout(timer));
    });
  }

  async kill(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }
}

/** A new server wants its first password changed before anything else. */
async function setPassword({ uri, user, password }: { uri: string; user: string; password: string }): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: password },
      {
        database: 'system',
      },
    );
  } finally {
    await driver.close();
  }
}

/** A port on 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
