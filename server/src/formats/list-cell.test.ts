import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from './list-cell.js';

describe('splitList', () => {
  it('divides at semicolons and drops blanks', () => {
    expect(splitList('health; housing ;;')).toEqual(['health', 'housing']);
    expect(splitList('a|b;c', ';|')).toEqual(['a', 'b', 'c']);
    expect(splitList('C:\\temp; x')).toEqual(['C:\\temp', 'x']);
  });

  it('undoes joinList, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', '\\', ' ', '|', 'é'), minLength: 1, maxLength: 5 });
    const texts = fc.array(
      text.map((each) => each.trim()).filter((each) => each !== ''),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
      { numRuns: 1_000 },
    );
  });
});
