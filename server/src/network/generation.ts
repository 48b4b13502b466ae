import { randomKey } from './key-maker.js';

/** A new generation's name: when it was begun, then chance. It never holds a slash. */
export function newGeneration(now: Date): string {
  return `${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomKey()}`;
}

/** When a generation was begun, from its name; null where the name is none of ours. */
export function begunAt(generation: string): Date | null {
  const [, day, time] = /^(\d{8})T(\d{6})Z-/.exec(generation) ?? [];
  if (day === undefined || time === undefined) return null;
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
  return new Date(iso);
}
