import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { makeNetwork, makeStakeholder, makeTie } from './contract-world.js';

/** What was sent and what was acknowledged. */
export interface WriterLog {
  readonly attempted: { add(unit: string): unknown };
  readonly acknowledged: { add(unit: string): unknown };
}

/** Writes one unit after another until one fails; resolves to that failure. A unit is a network, three people, two ties. */
export async function keepWriting(engine: CypherEngine, writer: string, log: WriterLog): Promise<unknown> {
  for (let count = 0; ; count += 1) {
    const unit = `${writer}-${count}`;
    log.attempted.add(unit);
    try {
      await writeUnit(engine, unit);
    } catch (error) {
      return error;
    }
    log.acknowledged.add(unit);
  }
}

export async function writeUnit(engine: CypherEngine, name: string): Promise<void> {
  await engine.write(async (unit) => {
    await unit.run('network/create-network', { network: makeNetwork(name) });
    const stakeholders = ['a', 'b', 'c'].map((key) => makeStakeholder(name, key));
    await unit.run('stakeholder/create-stakeholders', { stakeholders });
    await unit.run('tie/create-ties', { ties: [makeTie(name, 't1', 'a', 'b'), makeTie(name, 't2', 'b', 'c')] });
  });
}

/** Of the units attempted, those that are there with all their parts, and those that are there in part. */
export async function acknowledgedUnits(
  engine: CypherEngine,
  attempted: Iterable<string>,
): Promise<{ readonly whole: ReadonlySet<string>; readonly partial: readonly string[] }> {
  const whole = new Set<string>();
  const partial: string[] = [];
  const units = [...attempted];
  for (let start = 0; start < units.length; start += 25) {
    await Promise.all(
      units.slice(start, start + 25).map(async (unit) => {
        const parts = await partsOf(engine, unit);
        if (parts === '1 3 2') whole.add(unit);
        else if (parts !== '0 0 0') partial.push(`${unit}: ${parts}`);
      }),
    );
  }
  return { whole, partial };
}

async function partsOf(engine: CypherEngine, unit: string): Promise<string> {
  const networks = await engine.read('network/find-network', { key: unit });
  const people = await engine.read('stakeholder/list-keys', { generation: unit });
  const ties = await engine.read('tie/list-ties-from', { refs: [`${unit}/a`, `${unit}/b`] });
  return `${networks.length} ${people.length} ${ties.length}`;
}

export async function removeUnits(engine: CypherEngine, units: Iterable<string>): Promise<void> {
  await engine.write(async (work) => {
    for (const unit of units) {
      await work.run('network/sweep-stakeholders', { generation: unit, limit: 10 });
      await work.run('network/delete-network', { uid: makeNetwork(unit).uid });
    }
  });
}
