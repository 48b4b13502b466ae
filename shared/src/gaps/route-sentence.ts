import { counted, listed, plainNumber } from './counted.js';

/** One route, in words: its names from the first to the last. */
export function routeSentence(names: readonly string[]): string {
  const [from] = names;
  const to = names.at(-1);
  const between = names.slice(1, -1);
  if (from === undefined || to === undefined) return 'There is no route.';
  if (names.length === 1) return bothEnds(from);
  const end = from === to ? 'another of that name' : to;
  if (between.length === 0) return `${from} and ${end} are tied.`;
  return `${from} reaches ${end} in ${counted(names.length - 1, 'step')}, through ${listed(between, between.length)}.`;
}

/** How two stakeholders reach each other, in words. */
export function routesSentence(from: string, to: string, distance: number | null, count: number): string {
  if (distance === 0) return bothEnds(from);
  if (distance === null) return `No route links ${from} and ${to}.`;
  if (distance === 1) return `${from} and ${to} are tied to each other.`;
  if (count === 1) return `One shortest route links ${from} and ${to}, ${counted(distance, 'step')} long.`;
  return `${plainNumber(count)} shortest routes link ${from} and ${to}, each ${counted(distance, 'step')} long.`;
}

function bothEnds(name: string): string {
  return `${name} is both ends of this question.`;
}
