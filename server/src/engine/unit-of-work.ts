import type { QueryName, QueryParams, QueryRow, UnitOfWork } from './cypher-engine.js';
import { EngineError } from './engine-error.js';
import type { CompiledStatement } from './statement-codec.js';

type Row = Readonly<Record<string, unknown>>;

/** Runs one statement inside the engine's own transaction. */
export type RunInTransaction = (
  statement: CompiledStatement,
  params: Record<string, unknown>,
) => Promise<readonly Row[]>;

/** The part of a transaction that is the same on every engine: what may run, whether anything was written, how it ends. */
export class TrackedUnit implements UnitOfWork {
  private readonly running = new Set<Promise<unknown>>();
  private failure: unknown = null;
  private ended = false;
  private wrote = false;
  private rolledBack = false;

  constructor(
    private readonly statements: ReadonlyMap<string, CompiledStatement>,
    private readonly runStatement: RunInTransaction,
  ) {}

  async run<Name extends QueryName>(name: Name, params: QueryParams<Name>): Promise<readonly QueryRow<Name>[]> {
    if (this.ended || this.rolledBack) throw new EngineError('statement', `${name}: its unit of work is over`);
    const statement = findStatement(this.statements, name);
    this.wrote ||= statement.mode === 'write';
    const run = this.start(statement, statement.encode(params));
    this.running.add(run);
    try {
      const rows = await run;
      // The header's types were checked row by row in `decode`.
      return statement.decode(rows) as readonly QueryRow<Name>[];
    } finally {
      this.running.delete(run);
    }
  }

  rollBack<Value>(value: Value): Value {
    this.rolledBack = true;
    return value;
  }

  /** Waits for statements the work did not wait for; says whether there is something to commit. Throws when one failed. */
  async end(): Promise<'commit' | 'roll back'> {
    await this.settled();
    if (this.rolledBack) return 'roll back';
    // A work that swallows a statement's failure must not save the rest: Neo4j refuses to, so both do.
    if (this.failure) throw this.failure;
    return this.wrote ? 'commit' : 'roll back';
  }

  /** Lets no further statement start, and waits for those that run. */
  async settled(): Promise<void> {
    this.ended = true;
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  private async start(statement: CompiledStatement, params: Record<string, unknown>): Promise<readonly Row[]> {
    try {
      return await this.runStatement(statement, params);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }
}

export function findStatement(statements: ReadonlyMap<string, CompiledStatement>, name: string): CompiledStatement {
  const statement = statements.get(name);
  if (!statement) throw new EngineError('statement', `There is no statement ${name} for this engine`);
  return statement;
}
