/** The level of government or delivery a stakeholder works at, from the centre outwards. */
export const TIERS = ['central', 'regional', 'local'] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_LABELS = {
  central: 'Central',
  regional: 'Regional',
  local: 'Local',
} as const satisfies Record<Tier, string>;
