import { describe, expect, it } from 'vitest';
import type { Partition } from '../network/grouping.js';
import { comparedParts, MOST_COMPARED_PARTS } from './compared-parts.js';

function partition(parts: readonly string[], partOf: readonly number[]): Partition {
  const sizes = new Int32Array(parts.length);
  for (const part of partOf) sizes[part]! += 1;
  const known = { key: 'place', label: 'Place', origin: 'given' } as const;
  return { ...known, parts, labels: parts, partOf: Int32Array.from(partOf), sizes };
}

describe('the parts that are compared', () => {
  it('are all of them, in their order, where they are few', () => {
    const compared = comparedParts(partition(['east', 'west', 'not recorded'], [0, 1, 1, 2]));
    expect(compared.names).toEqual(['east', 'west', 'not recorded']);
    expect([...compared.partOf]).toEqual([0, 1, 1, 2]);
    expect(compared.count).toBe(3);
    expect(compared.notRecorded).toBe(2);
    expect(compared.note).toBeNull();
  });

  it('are the largest of very many, with the rest in the network but not compared', () => {
    // Part p has one member, but the last three have two.
    const names = Array.from({ length: MOST_COMPARED_PARTS + 3 }, (_, part) => `p${part}`);
    const partOf = [...names.keys(), names.length - 1, names.length - 2, names.length - 3];
    const compared = comparedParts(partition([...names, 'not recorded'], [...partOf, names.length]));
    expect(compared.names).toHaveLength(MOST_COMPARED_PARTS + 1);
    expect(compared.names.slice(-4)).toEqual(['p60', 'p61', 'p62', 'not recorded']);
    expect(compared.names).not.toContain('p57');
    expect(compared.partOf[57]).toBe(MOST_COMPARED_PARTS + 1);
    expect(compared.partOf[60]).toBe(57);
    expect(compared.count).toBe(MOST_COMPARED_PARTS + 2);
    expect(compared.note).toBe('Only the 60 largest of 64 parts are compared; filter to see others.');
  });
});
