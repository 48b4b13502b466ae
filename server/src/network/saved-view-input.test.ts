import { describe, expect, it } from 'vitest';
import { must, mustFail } from './network-feature.fixture.js';
import { changedSavedView, setsUpDrawing } from './saved-view-input.js';

const NEW = { name: ' Leeds ', view: 'map' };

describe('a view to be saved', () => {
  it('is trimmed, without what starts a query, with nothing where nothing was sent', () => {
    const { name, note, view, search, places } = must(
      changedSavedView(null, { ...NEW, note: '', search: '?by=place' }),
    );
    expect({ name, note, view, search, places }).toEqual({
      name: 'Leeds',
      note: null,
      view: 'map',
      search: 'by=place',
      places: [],
    });
  });

  it('has each place once, the last one sent, by key, to two digits', () => {
    const places = [
      { key: 'b', x: 1.005, y: -0.001 },
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 2.346, y: 7 },
    ];
    expect(must(changedSavedView(null, { ...NEW, places })).places).toEqual([
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 2.35, y: 7 },
    ]);
  });

  it('needs a name and a view, and numbers that are some', () => {
    const places = [{ key: 'a', x: Number.NaN, y: Number.POSITIVE_INFINITY }];
    const problems = mustFail(changedSavedView(null, { places }));
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'REQUIRED input.name',
      'REQUIRED input.view',
      'INVALID input.places.0.x',
      'INVALID input.places.0.y',
    ]);
  });

  it('is set up anew where what is drawn is sent, and not where it is only named', () => {
    expect(setsUpDrawing({ search: '' })).toBe(true);
    expect(setsUpDrawing({ name: 'x', note: null })).toBe(false);
  });
});
