import { describe, expect, it } from 'vitest';
import { noteOwnChange, ownChanges } from './own-changes.js';

const network = { key: 'north', version: 7 };

describe('a version', () => {
  it('is no change of this page where its save found nothing to change', async () => {
    noteOwnChange({ network, change: null });
    expect(await ownChanges.made('north', 7)).toBe(false);
  });

  it('is a change of this page where its save made it', async () => {
    noteOwnChange({ network, change: { id: 'c7' } });
    expect(await ownChanges.made('north', 7)).toBe(true);
    expect(await ownChanges.made('south', 7)).toBe(false);
  });

  it('is not told apart before every change on its way has its answer', async () => {
    const settled = ownChanges.begin();
    const made = ownChanges.made('north', 8);
    noteOwnChange({ network: { key: 'north', version: 8 } });
    settled();
    expect(await made).toBe(true);
  });
});
