import { counted, listed } from './counted.js';

/** A part of the network with no route to the largest one, in words; `names` of all its members. */
export function cutOffSentence(size: number, names: readonly string[]): string {
  if (size === 1) return `${listed(names)} has no tie to anyone.`;
  return `${counted(size, 'stakeholder')} cut off from the rest: ${listed(names)}.`;
}
