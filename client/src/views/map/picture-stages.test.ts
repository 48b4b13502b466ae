import { describe, expect, it } from 'vitest';
import { EMPTY_PICTURE, type Picture } from '../../graph-canvas/picture.js';
import { sampleNode, sampleTie } from '../../graph-canvas/picture-sample.js';
import { onlyThese, withStages } from './picture-stages.js';
import { readMapAddress } from './use-map-address.js';

const node = (key: string, section = 'a') =>
  sampleNode(key, { name: key.toUpperCase(), part: section, section, links: 5, linksShown: 5 });
const tie = (from: string, to: string) => sampleTie(`${from}-${to}`, { from, to });
const address = (text: string) => readMapAddress(new URLSearchParams(text)).address;
const stagesOf = ({ nodes }: Picture) => Object.fromEntries(nodes.map(({ key, stage }) => [key, stage]));

describe('when each comes into the picture', () => {
  it('is at first for those chosen by rank, then for those named, then for each expansion', () => {
    const ranked = Array.from({ length: 150 }, (_, index) => node(`r${index}`));
    const picture = { ...EMPTY_PICTURE, nodes: [...ranked, node('named'), node('near'), node('nearer')] };
    const expanded = [
      { key: 'r1', first: 20, neighbours: ['r2', 'near', 'named'] },
      { key: 'r3', first: 20, neighbours: ['near', 'nearer'] },
    ];
    const stages = stagesOf(withStages(picture, address('mode=people&draw=150&include=named'), expanded));
    expect(stages).toMatchObject({ r0: 0, r2: 0, r149: 0, named: 1, near: 2, nearer: 102 });
  });

  it('is page after page, so that a link lands everyone where paging did', () => {
    const newcomers = Array.from({ length: 41 }, (_, index) => node(`n${index}`));
    const ranked = Array.from({ length: 150 }, (_, index) => node(`r${index}`));
    const picture = { ...EMPTY_PICTURE, nodes: [...ranked, ...newcomers] };
    const expanded = [{ key: 'r1', first: 42, neighbours: ['r2', ...newcomers.map(({ key }) => key)] }];
    const stages = stagesOf(withStages(picture, address('mode=people&draw=150'), expanded));
    expect(stages).toMatchObject({ n0: 2, n19: 2, n20: 3, n39: 3, n40: 4 });
  });

  it('goes by the order in which groups were opened', () => {
    const picture = { ...EMPTY_PICTURE, nodes: [node('x', 'a'), node('y', 'b')] };
    expect(stagesOf(withStages(picture, address('open=b&open=a'), []))).toEqual({ x: 1, y: 0 });
  });
});

describe('only these', () => {
  const picture = { ...EMPTY_PICTURE, nodes: [node('a'), node('b'), node('c')], ties: [tie('a', 'b'), tie('b', 'c')] };

  it('leaves those named and the ties among them, and counts the links that are left', () => {
    const { nodes, ties } = onlyThese(picture, ['a', 'b', 'gone']);
    expect(nodes.map(({ key, linksShown }) => [key, linksShown])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(ties.map(({ key }) => key)).toEqual(['a-b']);
  });

  it('is everyone where none are named', () => {
    expect(onlyThese(picture, [])).toBe(picture);
  });
});
