import type { CypherEngine, UnitOfWork } from '@footbridge/server/engine/cypher-engine';

/** An engine that remembers the names of the statements it ran. */
export interface CountingEngine extends CypherEngine {
  /** Empties the memory and hands back what was in it. */
  taken(): readonly string[];
}

export function countingEngine(engine: CypherEngine): CountingEngine {
  let names: string[] = [];
  const counting = (unit: UnitOfWork): UnitOfWork => ({
    run: (name, params) => {
      names.push(name);
      return unit.run(name, params);
    },
    rollBack: (value) => unit.rollBack(value),
  });
  return {
    name: engine.name,
    read: (name, params) => {
      names.push(name);
      return engine.read(name, params);
    },
    write: (work) => engine.write((unit) => work(counting(unit))),
    ping: () => engine.ping(),
    close: () => engine.close(),
    taken: () => {
      const taken = names;
      names = [];
      return taken;
    },
  };
}
