import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { QueryParams, QueryRow, ReadQueryName, UnitOfWork } from './cypher-engine.js';
import { EngineError, StartupProblem } from './engine-error.js';
import type { MigratableEngine } from './migrate.js';
import {
  describeConnectFailure,
  describeWrongVersion,
  isDriverError,
  type Neo4jAddress,
  toNeo4jError,
} from './neo4j-errors.js';
import { type QueryCatalogue, readCatalogue } from './query-catalogue.js';
import { type CompiledStatement, compileStatements } from './statement-codec.js';
import type { Statement } from './statement-header.js';
import { findStatement, TrackedUnit } from './unit-of-work.js';

/** The driver's own limits would let a user wait 60 to 90 seconds for a server that is gone. */
const CONNECT_MS = 5_000;
/** The driver tries a transaction again at once, after 1 and after 3 seconds; with this it stops there. */
const RETRY_MS = 2_500;
/** A connection that was idle for longer is tried before it is used. */
const IDLE_MS = 500;
const READ_MS = 10_000;
const WRITE_MS = 30_000;
/** A server that stopped answering cannot end its own transactions: we leave it this much later. */
const GRACE_MS = 1_000;

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly catalogue?: QueryCatalogue;
}

/**
 * Connects to a Neo4j server. Throws a `StartupProblem` whose message is one plain sentence, within about 6 seconds: no
 * server answers, the password is wrong, there is no such database, the version is too old.
 */
export async function openNeo4jEngine(options: Neo4jOptions): Promise<MigratableEngine> {
  const { uri, user, password, database = 'neo4j', catalogue = readCatalogue() } = options;
  const address: Neo4jAddress = { uri, user, database };
  const statements = compileStatements(catalogue, 'neo4j', (value) => neo4j.int(value));
  const driver = connect(address, password);
  const engine = new Neo4jEngine(driver, database, statements);
  try {
    const { agent } = await within(CONNECT_MS + GRACE_MS, 'connect', driver.getServerInfo({ database }));
    const wrongVersion = describeWrongVersion(agent, address);
    if (wrongVersion) throw new StartupProblem(wrongVersion);
    await engine.ping();
    return engine;
  } catch (error) {
    await driver.close();
    if (error instanceof StartupProblem) throw error;
    throw new StartupProblem(describeConnectFailure(error, address), { cause: error });
  }
}

function connect(address: Neo4jAddress, password: string): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.user, password), {
      userAgent: 'footbridge',
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS,
      maxTransactionRetryTime: RETRY_MS,
      connectionLivenessCheckTimeout: IDLE_MS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new StartupProblem(describeConnectFailure(error, address), { cause: error });
  }
}

/** Ends a managed transaction without saving; the driver hands it through unread. */
class RolledBack extends Error {
  constructor(readonly value: unknown) {
    super('rolled back');
  }
}

class Neo4jEngine implements MigratableEngine {
  readonly name = 'neo4j';
  private closed = false;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly statements: ReadonlyMap<string, CompiledStatement>,
  ) {}

  read<Name extends ReadQueryName>(name: Name, params: QueryParams<Name>): Promise<readonly QueryRow<Name>[]> {
    return this.readWithin(READ_MS, name, params);
  }

  async write<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value> {
    return this.inSession('WRITE', WRITE_MS, 'unit of work', async (session) => {
      try {
        return await session.executeWrite((transaction) => this.attempt(transaction, work), { timeout: WRITE_MS });
      } catch (error) {
        // The value is what `work` returned: only `attempt` throws this.
        if (error instanceof RolledBack) return error.value as Value;
        throw error;
      }
    });
  }

  async ping(): Promise<void> {
    await this.readWithin(CONNECT_MS, 'schema/ping', {});
  }

  async migrate(statement: Statement): Promise<void> {
    await this.inSession('WRITE', WRITE_MS, statement.name, (session) =>
      session.executeWrite((transaction) => transaction.run(statement.text)),
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private async readWithin<Name extends ReadQueryName>(
    limit: number,
    name: Name,
    params: QueryParams<Name>,
  ): Promise<readonly QueryRow<Name>[]> {
    const statement = findStatement(this.statements, name);
    if (statement.mode !== 'read') throw new EngineError('statement', `${name}: is not a read`);
    const encoded = statement.encode(params);
    const config = { timeout: limit, metadata: { statement: name } };
    const rows = await this.inSession('READ', limit, name, (session) =>
      session.executeRead((transaction) => query(transaction, statement, encoded), config),
    );
    return statement.decode(rows) as readonly QueryRow<Name>[];
  }

  private async attempt<Value>(
    transaction: ManagedTransaction,
    work: (unit: UnitOfWork) => Promise<Value>,
  ): Promise<Value> {
    const unit = new TrackedUnit(this.statements, async (statement, params) => {
      try {
        return await query(transaction, statement, params);
      } catch (error) {
        throw toNeo4jError(error, statement.name);
      }
    });
    try {
      const value = await work(unit);
      if ((await unit.end()) === 'roll back') throw new RolledBack(value);
      return value;
    } catch (error) {
      await unit.settled();
      // The driver decides by its own error whether to try again.
      throw error instanceof EngineError && isDriverError(error.cause) ? error.cause : error;
    }
  }

  /** One shared bookmark manager: whatever this server wrote, it reads, on a cluster too. */
  private async inSession<Value>(
    mode: 'READ' | 'WRITE',
    limit: number,
    doing: string,
    use: (session: Session) => Promise<Value>,
  ): Promise<Value> {
    if (this.closed) throw new EngineError('closed', 'The database was closed');
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      return await within(limit + GRACE_MS, doing, use(session));
    } catch (error) {
      throw isDriverError(error) ? toNeo4jError(error, doing) : error;
    } finally {
      // Not waited for: on a server that stopped answering it would not end, and the answer is known by now.
      session.close().catch(() => undefined);
    }
  }
}

async function query(
  transaction: ManagedTransaction,
  statement: CompiledStatement,
  params: Record<string, unknown>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await transaction.run(statement.text, params);
  return records.map((record) => record.toObject());
}

async function within<Value>(limit: number, doing: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new EngineError('unavailable', `${doing}: no answer within ${limit / 1000} seconds`);
    timer = setTimeout(() => reject(error), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
