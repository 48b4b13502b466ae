import { describe, expect, it } from 'vitest';
import { must, mustFail, tie } from './network-feature.fixture.js';
import { blankTie, changedTie } from './tie-input.js';

const fresh = blankTie('t');
const stored = tie('t', 'ann', 'bob', { strength: 2 });

describe('what a save says of a tie', () => {
  it('takes layer and direction from a kind of the vocabulary', () => {
    expect(must(changedTie(fresh, { kind: 'funds', from: 'a', to: 'b' }, []))).toMatchObject({
      kind: 'funds',
      layer: 'compliance',
      directed: true,
    });
    expect(must(changedTie(stored, { kind: 'Member Of' }, []))).toMatchObject({
      kind: 'member of',
      layer: 'membership',
      directed: true,
    });
  });

  it('keeps layer and direction of a kind of its own as given, collaboration and undirected by default', () => {
    expect(must(changedTie(fresh, { kind: 'plays chess with', from: 'a', to: 'b' }, []))).toMatchObject({
      layer: 'collaboration',
      directed: false,
    });
    const changes = { kind: 'audits', layer: 'compliance', directed: true, from: 'a', to: 'b' };
    expect(must(changedTie(fresh, changes, []))).toMatchObject({ kind: 'audits', layer: 'compliance', directed: true });
  });

  it('says so where a layer or direction contradicts the kind', () => {
    const changes = { kind: 'funds', layer: 'collaboration', directed: false, from: 'a', to: 'b' };
    expect(mustFail(changedTie(fresh, changes, []))).toMatchObject([
      { code: 'FIXED', path: ['input', 'layer'], message: '"funds" is always a compliance tie; collaboration came.' },
      { code: 'FIXED', path: ['input', 'directed'], message: '"funds" always has a direction.' },
    ]);
  });

  it('links two different stakeholders, which stay', () => {
    expect(mustFail(changedTie(fresh, { kind: 'funds' }, []))).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'from'] },
      { code: 'REQUIRED', path: ['input', 'to'] },
    ]);
    expect(mustFail(changedTie(fresh, { kind: 'funds', from: 'a', to: 'a' }, []))).toMatchObject([
      { code: 'INVALID', path: ['input', 'to'] },
    ]);
    expect(mustFail(changedTie(stored, { to: 'cat' }, []))).toMatchObject([{ code: 'FIXED', path: ['input', 'to'] }]);
    expect(must(changedTie(stored, { to: 'bob', note: 'same end' }, [])).note).toBe('same end');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the strength %d', (strength) => {
    expect(mustFail(changedTie(stored, { strength }, []))).toMatchObject([{ path: ['input', 'strength'] }]);
  });

  it('clears a strength with null', () => {
    expect(must(changedTie(stored, { strength: null }, [])).strength).toBeNull();
  });
});
