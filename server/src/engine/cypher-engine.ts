import type { Queries } from './queries.generated.js';

export type QueryName = keyof Queries;
export type ReadQueryName = { [Name in QueryName]: Queries[Name]['mode'] extends 'read' ? Name : never }[QueryName];
export type QueryParams<Name extends QueryName> = Queries[Name]['params'];
export type QueryRow<Name extends QueryName> = Queries[Name]['row'];

export type EngineName = 'neo4j' | 'embedded';

/**
 * What the product asks of a graph database: catalogued statements by name, and units of work. Two adapters keep this
 * promise, and one suite (tests/contract) holds both to it. Failures are `EngineError`s of a closed union of kinds.
 */
export interface CypherEngine {
  readonly name: EngineName;
  /** Runs one catalogued read. */
  read<Name extends ReadQueryName>(name: Name, params: QueryParams<Name>): Promise<readonly QueryRow<Name>[]>;
  /**
   * Runs `work` in one transaction: all of it is saved, or none. Returns only when what was saved is durable.
   *
   * `work` may run more than once: on a transient conflict, and on Neo4j also when the reply to the commit was lost, in
   * which case the first run may have been saved. So `work` has no effects outside its unit, and a write that must
   * happen once looks for its receipt first and saves one with it.
   */
  write<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Any use after this throws an `EngineError` of kind `closed`. */
  close(): Promise<void>;
}

/** One transaction. A throw inside the work rolls all of it back. */
export interface UnitOfWork {
  run<Name extends QueryName>(name: Name, params: QueryParams<Name>): Promise<readonly QueryRow<Name>[]>;
  /**
   * Ends the unit without saving and hands back `value` to return from the work:
   * `return unit.rollBack(fail({ kind: 'conflict' }))`. No statement can run after it.
   */
  rollBack<Value>(value: Value): Value;
}
