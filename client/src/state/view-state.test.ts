import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW_STATE, readViewState, sharedParameters, viewAddress, withViewState } from './view-state.js';

describe('the shared state of an address', () => {
  it('comes back as it went in', () => {
    const state = {
      grouping: 'tier',
      filter: { groups: ['practitioner'], text: 'north gate' },
      selection: ['p1', 'o & p'],
      panel: 'a/b?c',
    };
    expect(readViewState(withViewState(new URLSearchParams(), state))).toEqual(state);
  });
  it('is empty in an empty address', () => {
    expect(readViewState(new URLSearchParams())).toEqual(EMPTY_VIEW_STATE);
  });
  it('changes without touching what a view chose for itself', () => {
    const params = new URLSearchParams('by=tier&mode=people&open=a&open=b&group=practitioner');
    const next = withViewState(params, { grouping: null, panel: 'p1' });
    expect(next.get('by')).toBeNull();
    expect(next.get('panel')).toBe('p1');
    expect(next.get('group')).toBe('practitioner');
    expect(next.get('mode')).toBe('people');
    expect(next.getAll('open')).toEqual(['a', 'b']);
  });
  it('goes along to another view; the view’s own choices and the panel stay behind', () => {
    const params = new URLSearchParams('by=tier&mode=people&tier=local&select=p1&panel=p1');
    expect(sharedParameters(params).toString()).toBe('by=tier&tier=local&select=p1');
  });
});

it('an address names the network and the view, with keys of any form', () => {
  expect(viewAddress('example', 'map')).toBe('/n/example/map');
  expect(viewAddress('a b/c', 'gaps', new URLSearchParams('by=tier'))).toBe('/n/a%20b%2Fc/gaps?by=tier');
});
