import { describe, expect, it } from 'vitest';
import { readMapAddress, writeMapAddress } from './use-map-address.js';

const read = (text: string) => readMapAddress(new URLSearchParams(text));

describe('the address of a map', () => {
  it('opens on groups', () => {
    expect(read('')).toMatchObject({
      mode: 'groups',
      arrangement: 'force',
      overlay: 'none',
      asList: false,
      opened: [],
    });
  });

  it('reads back what it wrote', () => {
    const address = read(
      'mode=people&arrange=tiers&size=betweenness&colour=tier&overlay=gaps&show=list&patterns=yes&open=a&open=b&include=k&focus=p&focus=q&part=policymaker&expand=x~2&around=z&steps=3',
    );
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(writeMapAddress(address))) {
      for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(name, one);
    }
    expect(readMapAddress(params)).toEqual(address);
    expect(address.expansions).toEqual([{ key: 'x', pages: 2 }]);
    expect([address.focus, address.focusParts]).toEqual([['p', 'q'], ['policymaker']]);
  });

  it('keeps a tilde in a key', () => {
    expect(read('expand=a~b~3').expansions).toEqual([{ key: 'a~b', pages: 3 }]);
  });

  it('takes what it cannot read as absent', () => {
    expect(read('mode=x&arrange=spiral&steps=99&expand=nobody&size=height')).toEqual(read(''));
  });

  it('has no rings without someone in the middle', () => {
    expect(read('arrange=rings').arrangement).toBe('force');
    expect(read('arrange=rings&around=k').arrangement).toBe('rings');
  });
});
