import { counted, listed } from './counted.js';

/** A part of the network with no route to the largest one, in words. */
export function cutOffSentence(size: number, names: readonly string[]): string {
  if (size === 1) return `${listed(names)} has no tie to anyone.`;
  const others = size - Math.min(3, names.length);
  const shown = names.slice(0, 3);
  const who = others > 0 ? `${shown.join(', ')} and ${counted(others, 'other')}` : listed(shown);
  return `${counted(size, 'stakeholder')} cut off from the rest: ${who}.`;
}
