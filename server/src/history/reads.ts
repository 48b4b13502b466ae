import type { CypherEngine, UnitOfWork } from '../engine/cypher-engine.js';

/** Something that answers catalogued reads: the engine, or a unit of work that must see its own writes. */
export type Reads = Pick<CypherEngine, 'read'>;

/** The reads of a unit of work: what a check inside a transaction looks at. */
export function readsOf(unit: UnitOfWork): Reads {
  return { read: (name, params) => unit.run(name, params) };
}
