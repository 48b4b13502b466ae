import { NEIGHBOUR_PAGE } from '../../data/use-map.js';
import type { Picture } from '../../graph-canvas/picture.js';
import type { MapAddress } from './use-map-address.js';

/** Whose neighbours an expansion shows, and which of them. */
export interface Expanded {
  readonly key: string;
  readonly first: number;
  /** All it has, most connecting first; empty until known. */
  readonly neighbours: readonly string[];
}

/** The choices of a map on which it depends who comes into the picture when. */
export type Staging = Pick<MapAddress, 'mode' | 'draw' | 'opened' | 'include' | 'only' | 'focus'>;

const FIRST_EXPANSION = 2;
const MOST_PAGES = 100;

/** Those an expansion brings in. */
export function shownNeighbours({ neighbours, first }: Expanded): readonly string[] {
  return neighbours.slice(0, first);
}

/**
 * When everyone comes into the picture: those chosen by rank at first, those brought in by name after them, then the
 * neighbours of each expansion, page after page; of groups, in the order they were opened. Who was there first does not make way.
 */
export function withStages(picture: Picture, staging: Staging, expanded: readonly Expanded[]): Picture {
  if (staging.mode === 'groups') {
    const stageOf = (part: string) => Math.max(0, staging.opened.indexOf(part));
    return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, stage: stageOf(node.section) })) };
  }
  const ranked = new Set(picture.nodes.slice(0, staging.draw).map(({ key }) => key));
  const expansionOf = new Map<string, number>();
  for (const [index, expansion] of expanded.entries()) {
    const newcomers = shownNeighbours(expansion).filter((key) => !ranked.has(key) && !expansionOf.has(key));
    for (const [place, key] of newcomers.entries()) {
      expansionOf.set(key, FIRST_EXPANSION + index * MOST_PAGES + Math.floor(place / NEIGHBOUR_PAGE));
    }
  }
  const named = new Set([...staging.include, ...staging.focus, ...staging.only]);
  const stageOf = (key: string) => (ranked.has(key) ? 0 : named.has(key) ? 1 : (expansionOf.get(key) ?? 1));
  return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, stage: stageOf(node.key) })) };
}

/** Of a picture, these stakeholders and the ties among them; all of it where none are named. */
export function onlyThese(picture: Picture, keys: readonly string[]): Picture {
  if (keys.length === 0) return picture;
  const kept = new Set(keys);
  const ties = picture.ties.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const linked = new Map<string, Set<string>>();
  for (const { from, to } of ties) {
    linked.set(from, (linked.get(from) ?? new Set()).add(to));
    linked.set(to, (linked.get(to) ?? new Set()).add(from));
  }
  const nodes = picture.nodes
    .filter(({ key }) => kept.has(key))
    .map((node) => ({ ...node, linksShown: linked.get(node.key)?.size ?? 0 }));
  return { ...picture, nodes, ties };
}
