import { describe, expect, it } from 'vitest';
import { storeWithin, type TextStore } from './text-store.js';

const refuse = (): never => {
  throw new Error('The browser keeps nothing for this page.');
};

describe('a store of a browser', () => {
  it('keeps what the browser refuses to keep, until it is removed', () => {
    const store = storeWithin(refuse);
    expect(store.getItem('theme')).toBeNull();
    store.setItem('theme', 'dark');
    expect(store.getItem('theme')).toBe('dark');
    store.removeItem('theme');
    expect(store.getItem('theme')).toBeNull();
  });

  it('shows what was kept last, also where the store was full at first', () => {
    const kept = new Map([['theme', 'light']]);
    let full = true;
    const storage: TextStore = {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => (full ? refuse() : void kept.set(name, text)),
      removeItem: (name) => void kept.delete(name),
    };
    const store = storeWithin(() => storage);
    store.setItem('theme', 'dark');
    expect(store.getItem('theme')).toBe('dark');
    full = false;
    store.setItem('theme', 'contrast');
    expect(store.getItem('theme')).toBe('contrast');
    expect(kept.get('theme')).toBe('contrast');
  });
});
