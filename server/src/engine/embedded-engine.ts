import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { type Acknowledged, type AcknowledgedState, findLoss, NOTHING_ACKNOWLEDGED } from './acknowledged.js';
import { AcknowledgedFile, DamagedSideFile } from './acknowledged-file.js';
import { Acknowledger } from './acknowledger.js';
import { retryConflicts } from './conflict-retry.js';
import type { QueryParams, QueryRow, ReadQueryName, UnitOfWork } from './cypher-engine.js';
import { describeDamagedSideFile, describeLoss, describeOpenFailure, toEmbeddedError } from './embedded-errors.js';
import { EngineError, StartupProblem } from './engine-error.js';
import type { MigratableEngine } from './migrate.js';
import { type QueryCatalogue, readCatalogue } from './query-catalogue.js';
import { type CompiledStatement, compileStatements } from './statement-codec.js';
import type { Statement } from './statement-header.js';
import { findStatement, TrackedUnit } from './unit-of-work.js';
import { WalSync } from './wal-sync.js';

const DATABASE = 'footbridge.grafeo';
const SIDE_FILE = 'footbridge.acknowledged';
/** A damaged log loses all that comes after the damage: it is kept short, and no longer than this in time. */
const CHECKPOINT = { walBytes: 32 * 1024 * 1024, intervalMs: 60_000 };

type Statements = ReadonlyMap<string, CompiledStatement>;

export interface EmbeddedOptions {
  /** Holds the database and nothing else; made when it is not there. */
  readonly folder: string;
  readonly catalogue?: QueryCatalogue;
}

/**
 * Opens the database in `folder`, and makes it when there is none. Throws a `StartupProblem` whose message is one plain
 * sentence, and leaves the files as they are: the folder cannot be written to, another process has it, the database is
 * damaged, or changes are missing that the side file says were acknowledged.
 */
export async function openEmbeddedEngine({ folder, catalogue }: EmbeddedOptions): Promise<MigratableEngine> {
  const statements = compileStatements(catalogue ?? readCatalogue(), 'embedded', (value) => value);
  const path = join(folder, DATABASE);
  const opened: { close(): unknown }[] = [];
  try {
    await mkdir(folder, { recursive: true });
    const sideFile = await AcknowledgedFile.open(join(folder, SIDE_FILE));
    opened.push(sideFile);
    const loss = sideFile.last && findLoss(sideFile.last, await lookAt(path, statements));
    if (loss) throw new StartupProblem(describeLoss(loss, folder, SIDE_FILE));
    const database = grafeo.GrafeoDB.create(path);
    opened.push(database);
    const found = await readJournal(database, statements);
    database.setCheckpointTriggers(CHECKPOINT);
    return new EmbeddedEngine(database, statements, sideFile, new WalSync(`${path}.wal`), found);
  } catch (error) {
    for (const each of opened) await each.close();
    if (error instanceof StartupProblem) throw error;
    if (error instanceof DamagedSideFile) throw new StartupProblem(describeDamagedSideFile(folder, SIDE_FILE));
    throw new StartupProblem(describeOpenFailure(error, folder), { cause: error });
  }
}

/**
 * How far a database has come, without touching it: to open it for writing is to work its log into it and to remove the
 * log, with whatever of it could not be read. A database that is refused keeps all there is, for whoever repairs it.
 */
async function lookAt(path: string, statements: Statements): Promise<AcknowledgedState> {
  if (!existsSync(path)) return { ...NOTHING_ACKNOWLEDGED, epoch: '0', nodes: 0, edges: 0 };
  const database = grafeo.GrafeoDB.openReadOnly(path);
  try {
    return stateOf(database, await readJournal(database, statements));
  } finally {
    database.close();
  }
}

class EmbeddedEngine implements MigratableEngine {
  readonly name = 'embedded';
  private readonly acknowledger: Acknowledger;
  private readonly running = new Set<Promise<unknown>>();
  private closed = false;

  constructor(
    private readonly database: GrafeoDB,
    private readonly statements: Statements,
    private readonly sideFile: AcknowledgedFile,
    private readonly wal: WalSync,
    acknowledged: Acknowledged,
  ) {
    const steps = {
      journal: (step: Acknowledged) => this.writeJournal(step),
      sync: () => wal.sync(),
      record: (state: AcknowledgedState) => sideFile.write(state),
    };
    this.acknowledger = new Acknowledger(steps, acknowledged);
  }

  read<Name extends ReadQueryName>(name: Name, params: QueryParams<Name>): Promise<readonly QueryRow<Name>[]> {
    return this.whileOpen(async () => {
      const statement = findStatement(this.statements, name);
      if (statement.mode !== 'read') throw new EngineError('statement', `${name}: is not a read`);
      const rows = await query(this.database, statement, statement.encode(params));
      return statement.decode(rows) as readonly QueryRow<Name>[];
    });
  }

  write<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value> {
    return this.whileOpen(async () => {
      const { value, committed } = await retryConflicts(() => this.attempt(work));
      if (committed) await this.acknowledger.acknowledge();
      return value;
    });
  }

  async ping(): Promise<void> {
    await this.read('schema/ping', {});
  }

  migrate(statement: Statement): Promise<void> {
    return this.whileOpen(async () => {
      try {
        await this.database.executeCypher(statement.text);
      } catch (error) {
        throw toEmbeddedError(error, statement.name);
      }
    });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    while (this.running.size > 0) await Promise.allSettled(this.running);
    await this.acknowledger.settled();
    await this.wal.close();
    this.database.close();
    await this.sideFile.close();
  }

  private async attempt<Value>(
    work: (unit: UnitOfWork) => Promise<Value>,
  ): Promise<{ value: Value; committed: boolean }> {
    this.acknowledger.check();
    const transaction = this.database.beginTransaction();
    const unit = new TrackedUnit(this.statements, (statement, params) => query(transaction, statement, params));
    let value: Value;
    try {
      value = await work(unit);
      if ((await unit.end()) === 'roll back') {
        transaction.rollback();
        return { value, committed: false };
      }
    } catch (error) {
      await unit.settled();
      transaction.rollback();
      throw error;
    }
    commit(transaction);
    return { value, committed: true };
  }

  private async writeJournal(step: Acknowledged): Promise<AcknowledgedState> {
    const statement = findStatement(this.statements, 'journal/advance-journal');
    const transaction = this.database.beginTransaction();
    await query(transaction, statement, statement.encode({ ...step }));
    commit(transaction);
    // Read in the same turn as the commit: no other commit of ours can come between.
    return stateOf(this.database, step);
  }

  /** The engine itself answers after it was closed, and must not be closed while it works. */
  private async whileOpen<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.closed) throw new EngineError('closed', 'The database was closed');
    const run = work();
    this.running.add(run);
    try {
      return await run;
    } finally {
      this.running.delete(run);
    }
  }
}

async function query(
  runner: Pick<GrafeoDB | Transaction, 'executeCypher'>,
  statement: CompiledStatement,
  params: Record<string, unknown>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    return (await runner.executeCypher(statement.text, params)).toArray();
  } catch (error) {
    throw toEmbeddedError(error, statement.name);
  }
}

/** Ends the transaction either way: one whose commit fails is already rolled back. */
function commit(transaction: Transaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw toEmbeddedError(error, 'commit');
  }
}

async function readJournal(database: GrafeoDB, statements: Statements): Promise<Acknowledged> {
  const statement = findStatement(statements, 'journal/read-journal');
  const [journal] = statement.decode(await query(database, statement, {}));
  // The header's types were checked in `decode`.
  return (journal as Acknowledged | undefined) ?? NOTHING_ACKNOWLEDGED;
}

function stateOf(database: GrafeoDB, acknowledged: Acknowledged): AcknowledgedState {
  return {
    ...acknowledged,
    epoch: String(database.currentEpoch()),
    nodes: database.nodeCount(),
    edges: database.edgeCount(),
  };
}
