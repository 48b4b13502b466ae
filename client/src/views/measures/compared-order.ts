import type { ComparedPoint } from '../../data/use-comparison.js';

export type ComparedOrder = 'name' | 'x' | 'y' | 'apart';

const VALUES = {
  x: ({ x }: ComparedPoint) => x,
  y: ({ y }: ComparedPoint) => y,
  apart: ({ xRank, yRank }: ComparedPoint) => Math.abs(xRank - yRank),
} as const;

/** Points in an order; equal ones by name. */
export function sortedPoints(points: readonly ComparedPoint[], by: ComparedOrder, down: boolean): ComparedPoint[] {
  const sign = down ? -1 : 1;
  const byName = (one: ComparedPoint, other: ComparedPoint) => one.name.localeCompare(other.name, 'en-GB');
  if (by === 'name') return [...points].sort((one, other) => sign * byName(one, other));
  const value = VALUES[by];
  return [...points].sort((one, other) => sign * (value(one) - value(other)) || byName(one, other));
}
