import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import { describe, expect, it } from 'vitest';
import type { ExistingContent } from './existing-content.js';
import { importOf } from './import.fixture.js';

const STAKEHOLDERS = ['a', 'b'].map((key) => ({ key, name: key }));

const initiative = (key: string, fields: Partial<InitiativeRecord> = {}): InitiativeRecord => ({
  key,
  name: `Initiative ${key}`,
  description: null,
  stage: 'idea',
  participants: [
    { stakeholder: 'a', role: 'leads' },
    { stakeholder: 'b', role: 'takes part' },
  ],
  version: 1,
  ...fields,
});

/** A network of two stakeholders and the initiatives x, y and z, each at version 4. */
async function network(): Promise<ExistingContent> {
  const { after } = await importOf(exported(['x', 'y', 'z'].map((key) => initiative(key))));
  return { ...after, initiatives: after.initiatives.map((each) => ({ ...each, version: 4 })) };
}

function exported(initiatives: readonly InitiativeRecord[], stakeholders = STAKEHOLDERS): Record<string, string> {
  const network = { key: 'town', name: 'Town', description: null, version: 1 };
  const document = {
    format: 'footbridge-network',
    formatVersion: 1,
    network,
    attributes: [],
    stakeholders,
    ties: [],
    initiatives,
  };
  return { 'network.json': JSON.stringify(document) };
}

const versions = (records: readonly InitiativeRecord[]) => records.map(({ key, version }) => [key, version]);

describe('the initiatives of an import', () => {
  it('are counted as new, changed and unchanged, and only those that changed get a new version', async () => {
    const renamed = [
      initiative('x'),
      initiative('y', { name: 'Renamed' }),
      initiative('z', { participants: initiative('z').participants.toReversed() }),
      initiative('new'),
    ];
    const { merged } = await importOf(exported(renamed), { mode: 'update', existing: await network() });
    expect(merged.counts.initiatives).toEqual({ new: 1, changed: 1, unchanged: 2, removed: 0 });
    expect(versions(merged.content.initiatives)).toEqual([
      ['x', 4],
      ['y', 5],
      ['z', 4],
      ['new', 1],
    ]);
  });

  it('are counted as removed in a replacement that brings others', async () => {
    const { merged } = await importOf(exported([initiative('x')]), { mode: 'replace', existing: await network() });
    expect(merged.counts.initiatives).toEqual({ new: 0, changed: 0, unchanged: 1, removed: 2 });
    expect(versions(merged.content.initiatives)).toEqual([['x', 4]]);
  });

  it('stay as they are when files are appended', async () => {
    const files = exported([initiative('x', { name: 'Renamed' })]);
    const { merged } = await importOf(files, { mode: 'append', existing: await network() });
    expect(merged.counts.initiatives).toEqual({ new: 0, changed: 0, unchanged: 3, removed: 0 });
    expect(merged.content.initiatives.map(({ name }) => name)).toEqual([
      'Initiative x',
      'Initiative y',
      'Initiative z',
    ]);
  });

  it('stay where the files know of none, and change where a participant goes', async () => {
    const { merged } = await importOf(
      { 'nodes.csv': 'id,name\na,a\n' },
      { mode: 'replace', existing: await network() },
    );
    expect(merged.counts.initiatives).toEqual({ new: 0, changed: 3, unchanged: 0, removed: 0 });
    expect(merged.content.initiatives[0]).toMatchObject({
      version: 5,
      participants: [{ stakeholder: 'a', role: 'leads' }],
    });
  });
});
