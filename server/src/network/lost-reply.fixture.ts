import type { CypherEngine, QueryName } from '../engine/cypher-engine.js';
import { EngineError } from '../engine/engine-error.js';

export interface ForgetfulEngine extends CypherEngine {
  /** The next unit of work that runs this statement is saved, and its reply is lost for good. */
  loseReplyTo(statement: QueryName): void;
}

/** An engine that saves, and then does not say so: what is left of a commit when the way to the database is cut. */
export function forgetful(engine: CypherEngine): ForgetfulEngine {
  let armed: QueryName | null = null;
  return {
    name: engine.name,
    read: (name, params) => engine.read(name, params),
    ping: () => engine.ping(),
    close: () => engine.close(),
    async write(work) {
      let isLost = false;
      const value = await engine.write((unit) =>
        work({
          run: (name, params) => {
            isLost ||= name === armed;
            return unit.run(name, params);
          },
          rollBack: (given) => unit.rollBack(given),
        }),
      );
      if (!isLost) return value;
      armed = null;
      throw new EngineError('unavailable', 'unit of work: no answer within 31 seconds');
    },
    loseReplyTo: (statement) => {
      armed = statement;
    },
  };
}
