import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { describe, expect, it } from 'vitest';
import { makeStakeholder, makeTie, makeWorld, removeWorld, saveWorld } from './contract-world.js';

const TEXTS = {
  'an empty text': '',
  'letters of many scripts': 'Ægir Łódź 東京 שלום مرحبا Ελλάδα',
  'a letter in two parts, kept apart from the one in one part': 'Zoe\u0308 Zoë',
  'signs beyond the first plane': '👩🏽‍⚕️ 𝒳 𠮷',
  'quotes, backslashes and breaks': `'"\`\\\n\r\t$param {x: 1} //`,
  'a zero character': 'a\u0000b',
  'an ISO date': '2024-02-29',
  'a long text': 'x'.repeat(100_000),
} as const;

const NUMBERS = [0.1, -2.5, 1e-300, 1.7976931348623157e308, 5e-324, 9007199254740991, -9007199254740991, 3, 0];

/** What goes in comes out. */
export function describeValues(engineOf: () => CypherEngine): void {
  describe('a value', () => {
    it.each(Object.entries(TEXTS))('%s comes back as it was', async (_what, text) => {
      const read = await roundTrip(engineOf(), { name: text, aliases: [text, 'second'], note: text });
      expect(read).toMatchObject({ name: text, aliases: [text, 'second'], note: text });
    });

    it('null comes back as null, and an empty list as an empty list', async () => {
      const read = await roundTrip(engineOf(), { note: null, topics: [] });
      expect(read).toMatchObject({ note: null, topics: [] });
    });

    it('a whole number of up to 2^53 - 1 comes back exactly', async () => {
      expect(await roundTrip(engineOf(), { version: Number.MAX_SAFE_INTEGER })).toMatchObject({
        version: 9007199254740991,
      });
    });

    it.each(NUMBERS)('the strength %d comes back exactly', async (strength) => {
      const engine = engineOf();
      const world = makeWorld();
      await saveWorld(engine, { ...world, ties: [makeTie(world.generation, 't', 'a', 'b', { strength })] });
      const [row] = await engine.read('tie/find-tie', {
        from: `${world.generation}/a`,
        ref: `${world.generation}/t`,
      });
      expect(row?.tie.strength).toBe(strength);
      await removeWorld(engine, world);
    });

    it.each([
      ['a fraction for a whole number', { version: 1.5 }],
      ['a whole number beyond 2^53', { version: 2 ** 53 }],
      ['a text for a list', { topics: 'health' }],
      ['null where it is not allowed', { name: null }],
    ])('%s is refused', async (_what, wrong) => {
      await expect(roundTrip(engineOf(), wrong as never)).rejects.toMatchObject({ kind: 'statement' });
    });

    it('set to null afterwards is null', async () => {
      const engine = engineOf();
      const world = makeWorld();
      await saveWorld(engine, world);
      const [a] = world.stakeholders;
      if (!a) throw new Error('the world has a stakeholder');
      await engine.write((unit) =>
        unit.run('stakeholder/update-stakeholders', {
          stakeholders: [{ ...a, place: 'Leeds', group: 'practitioner' }],
        }),
      );
      await engine.write((unit) =>
        unit.run('stakeholder/update-stakeholders', { stakeholders: [{ ...a, place: 'Leeds', group: null }] }),
      );
      const [row] = await engine.read('stakeholder/read-stakeholders', { refs: [a.ref] });
      expect(row?.stakeholder).toMatchObject({ place: 'Leeds', group: null });
      await removeWorld(engine, world);
    });
  });
}

async function roundTrip(engine: CypherEngine, fields: Partial<ReturnType<typeof makeStakeholder>>) {
  const world = makeWorld();
  const stakeholder = { ...makeStakeholder(world.generation, 'x'), ...fields };
  return engine.write(async (unit) => {
    await unit.run('stakeholder/create-stakeholders', { stakeholders: [stakeholder] });
    const [row] = await unit.run('stakeholder/read-stakeholders', { refs: [stakeholder.ref] });
    return unit.rollBack(row?.stakeholder);
  });
}
