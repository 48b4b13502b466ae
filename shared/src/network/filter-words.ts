import { longDate } from './long-date.js';
import type { NetworkFilter } from './network-filter.js';

const NAMES = {
  kinds: 'kind',
  groups: 'group',
  tiers: 'tier',
  sectors: 'sector',
  places: 'place',
  topics: 'topic',
  tieKinds: 'kind of tie',
  layers: 'layer',
} as const satisfies Partial<Record<keyof NetworkFilter, string>>;

/** A filter in one line, for the caption of a figure: "Filter: tier is central or local; on 24 November 2026." */
export function filterInWords(filter: NetworkFilter): string {
  const parts: string[] = [];
  if (filter.text) parts.push(`name holds “${filter.text}”`);
  for (const [list, name] of Object.entries(NAMES)) {
    const values = filter[list as keyof typeof NAMES] ?? [];
    if (values.length > 0) parts.push(`${name} is ${values.join(' or ')}`);
  }
  for (const { key, in: values, min, max, isNull } of filter.attributes ?? []) {
    if (values && values.length > 0) parts.push(`${key} is ${values.map(String).join(' or ')}`);
    if (typeof min === 'number') parts.push(`${key} is at least ${min}`);
    if (typeof max === 'number') parts.push(`${key} is at most ${max}`);
    if (typeof isNull === 'boolean') parts.push(`${key} is ${isNull ? 'empty' : 'given'}`);
  }
  if (typeof filter.minStrength === 'number') parts.push(`strength is at least ${filter.minStrength}`);
  if (filter.on) parts.push(`on ${longDate(filter.on)}`);
  if (filter.projection) parts.push(`ties among those of “${filter.projection.onto}” who share one of the other kind`);
  return parts.length === 0 ? 'Filter: none.' : `Filter: ${parts.join('; ')}.`;
}
