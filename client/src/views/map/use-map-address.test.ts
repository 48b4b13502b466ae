import { describe, expect, it } from 'vitest';
import { readMapAddress, writeMapAddress } from './use-map-address.js';

const read = (text: string) => readMapAddress(new URLSearchParams(text)).address;

describe('the address of a map', () => {
  it('opens on groups', () => {
    expect(read('')).toMatchObject({
      mode: 'groups',
      arrangement: 'force',
      overlays: [],
      asList: false,
      opened: [],
    });
  });

  it('reads back what it wrote', () => {
    const address = read(
      'mode=people&arrange=tiers&size=betweenness&colour=tier&overlay=bridges&overlay=gaps&show=list&patterns=yes&open=a&open=b&include=k&only=m&only=n&focus=p&focus=q&part=policymaker&expand=x~20&around=z&steps=3&draw=1000',
    );
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(writeMapAddress(address))) {
      for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(name, one);
    }
    expect(readMapAddress(params).address).toEqual(address);
    expect(address.expansions).toEqual([{ key: 'x', first: 20 }]);
    expect(address.draw).toBe(1000);
    expect(address.only).toEqual(['m', 'n']);
    expect([address.focus, address.focusParts]).toEqual([['p', 'q'], ['policymaker']]);
  });

  it('lays over bridges, gaps, both or neither, and reads the links of before', () => {
    expect(read('overlay=gaps').overlays).toEqual(['gaps']);
    expect(read('overlay=gaps&overlay=bridges&overlay=rivers').overlays).toEqual(['bridges', 'gaps']);
    expect(read('overlay=none').overlays).toEqual([]);
    expect(writeMapAddress({ overlays: [] })).toEqual({ overlay: [] });
  });

  it('draws 300 at most, or another number that is offered', () => {
    expect([read('').draw, read('draw=2000').draw, read('draw=7').draw]).toEqual([300, 2000, 300]);
  });

  it('shows a measure by size and another by colour, with their options', () => {
    const { size, colour } = read('size=betweenness~normalised&colour=measure:constraint~weighted');
    expect(size).toEqual({ kind: 'measure', measure: { id: 'betweenness', options: { normalised: true } } });
    expect(colour).toEqual({ kind: 'measure', measure: { id: 'constraint', options: { weighted: true } } });
    const own = writeMapAddress({ size, colour });
    expect(own).toEqual({ size: 'betweenness~normalised=yes', colour: 'measure:constraint~weighted=yes' });
  });

  it('says which measure it does not know, or cannot show', () => {
    const { address, problems } = readMapAddress(new URLSearchParams('size=height&colour=measure:communities'));
    expect([address.size, address.colour]).toEqual([{ kind: 'links' }, { kind: 'grouping', key: null }]);
    expect(problems).toEqual(['There is no measure “height”.', '“Communities” cannot be shown here.']);
  });

  it('keeps a tilde in a key', () => {
    expect(read('expand=a~b~3').expansions).toEqual([{ key: 'a~b', first: 3 }]);
  });

  it('takes what it cannot read as absent', () => {
    expect(read('mode=x&arrange=spiral&steps=99&expand=nobody&size=height')).toEqual(read(''));
  });

  it('has no rings without someone in the middle', () => {
    expect(read('arrange=rings').arrangement).toBe('force');
    expect(read('arrange=rings&around=k').arrangement).toBe('rings');
  });
});
