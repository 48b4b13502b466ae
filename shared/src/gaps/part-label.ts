import { isComputedGrouping, NOT_RECORDED } from '../network/network-filter.js';
import { GROUP_LABELS, type Group } from '../vocabulary/group.js';
import { SECTOR_LABELS, type Sector } from '../vocabulary/sector.js';
import type { StakeholderKind } from '../vocabulary/stakeholder.js';
import { TIER_LABELS, type Tier } from '../vocabulary/tier.js';

const KIND_LABELS = {
  person: 'People',
  organisation: 'Organisations',
  other: 'Other things',
} as const satisfies Record<StakeholderKind, string>;

const SECTORS_IN_SENTENCE = {
  'central government': 'central government',
  'local government': 'local government',
  'local agency': 'local agencies',
  health: 'health',
  'social enterprise': 'social enterprises',
  voluntary: 'the voluntary sector',
  business: 'business',
  academia: 'academia',
  other: 'other sectors',
} as const satisfies Record<Sector, string>;

/** A part of a grouping as a heading shows it: "Service users", "Regional", "Not recorded", "Community 3". */
export function partLabel(grouping: string, part: string): string {
  if (part === NOT_RECORDED) return 'Not recorded';
  if (grouping === 'group') return GROUP_LABELS[part as Group]?.many ?? part;
  if (grouping === 'tier') return TIER_LABELS[part as Tier] ?? part;
  if (grouping === 'sector') return SECTOR_LABELS[part as Sector] ?? part;
  if (grouping === 'kind') return KIND_LABELS[part as StakeholderKind] ?? part;
  return isComputedGrouping(grouping) ? communityLabel(part, 'Community') : part;
}

/** The same part inside a sentence: "service users", "the regional tier", "those not recorded", "community 3". */
export function partInSentence(grouping: string, part: string): string {
  if (part === NOT_RECORDED) return 'those not recorded';
  if (grouping === 'group') return GROUP_LABELS[part as Group]?.many.toLowerCase() ?? quoted(part);
  if (grouping === 'tier') return part in TIER_LABELS ? `the ${part} tier` : quoted(part);
  if (grouping === 'sector') return SECTORS_IN_SENTENCE[part as Sector] ?? quoted(part);
  if (grouping === 'kind') return KIND_LABELS[part as StakeholderKind]?.toLowerCase() ?? quoted(part);
  if (isComputedGrouping(grouping)) return communityLabel(part, 'community');
  return grouping === 'place' || grouping === 'organisation' ? part : quoted(part);
}

function communityLabel(part: string, word: string): string {
  return /^\d+$/.test(part) ? `${word} ${part}` : part;
}

/** A file's own word stands in quotation marks, so that it is not read as ours. */
function quoted(part: string): string {
  return `“${part}”`;
}
