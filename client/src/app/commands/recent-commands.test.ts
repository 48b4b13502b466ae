import { beforeEach, describe, expect, it } from 'vitest';
import { recentCommands, rememberCommand } from './recent-commands.js';

/** As a browser keeps it, as far as it is used here. */
class KeptInMemory {
  readonly #items = new Map<string, string>();
  getItem(key: string) {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value);
  }
}

describe('commands done lately', () => {
  let storage: Storage;
  beforeEach(() => {
    storage = new KeptInMemory() as unknown as Storage;
  });
  const idsOf = (network: string | null) => recentCommands(network, storage).map(({ id }) => id);

  it('are none at first', () => {
    expect(idsOf('example')).toEqual([]);
  });

  it('are the latest five, the latest first, each once', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) rememberCommand({ id, network: 'example' }, storage);
    expect(idsOf('example')).toEqual(['c', 'f', 'e', 'd', 'b']);
  });

  it('are those of the network on show', () => {
    rememberCommand({ id: 'a', network: 'example' }, storage);
    rememberCommand({ id: 'b', network: 'other' }, storage);
    rememberCommand({ id: 'c', network: null }, storage);
    expect([idsOf('example'), idsOf('other'), idsOf(null)]).toEqual([['a'], ['b'], ['c']]);
  });
});
