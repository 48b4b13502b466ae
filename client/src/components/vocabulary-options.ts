import { GROUP_LABELS, GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTOR_LABELS, SECTORS } from '@footbridge/shared/vocabulary/sector';
import { TIER_LABELS, TIERS } from '@footbridge/shared/vocabulary/tier';

/** The words of the vocabulary as choices; the empty one leaves the field empty. */
const NONE = { value: '', label: 'None' } as const;

export const KIND_OPTIONS = [
  { value: 'PERSON', label: 'Person' },
  { value: 'ORGANISATION', label: 'Organisation' },
  { value: 'OTHER', label: 'Other' },
] as const;
export const GROUP_OPTIONS = [NONE, ...GROUPS.map((value) => ({ value, label: GROUP_LABELS[value].one }))];
export const TIER_OPTIONS = [NONE, ...TIERS.map((value) => ({ value, label: TIER_LABELS[value] }))];
export const SECTOR_OPTIONS = [NONE, ...SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }))];
