import { describe, expect, it } from 'vitest';
import { keyFor, nameFromFiles } from './network-key.js';

describe('keyFor', () => {
  it('writes a name as a short address', () => {
    expect(keyFor('Harbourside Partnership, 2026', [])).toBe('harbourside-partnership-2026');
    expect(keyFor('Ynys Môn', [])).toBe('ynys-mon');
  });

  it('counts on where the key is taken', () => {
    expect(keyFor('Survey', ['survey', 'survey-2'])).toBe('survey-3');
  });

  it('has a key for a name without Latin letters', () => {
    expect(keyFor('東京', [])).toBe('network');
  });

  it('never ends in a dash, however long the name', () => {
    expect(keyFor(`${'a'.repeat(59)} b`, [])).toBe('a'.repeat(59));
  });
});

describe('nameFromFiles', () => {
  it('takes what two files have in common by their roles', () => {
    expect(nameFromFiles(['harbourside_nodes.csv', 'harbourside_edges.csv'])).toBe('Harbourside');
  });

  it('is empty where the names say only what the tables are', () => {
    expect(nameFromFiles(['nodes.csv', 'edges.csv'])).toBe('');
  });
});
