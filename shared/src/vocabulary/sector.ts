/** The part of public life a stakeholder belongs to. */
export const SECTORS = [
  'central government',
  'local government',
  'local agency',
  'health',
  'social enterprise',
  'voluntary',
  'business',
  'academia',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

export const SECTOR_LABELS = {
  'central government': 'Central government',
  'local government': 'Local government',
  'local agency': 'Local agency',
  health: 'Health',
  'social enterprise': 'Social enterprise',
  voluntary: 'Voluntary',
  business: 'Business',
  academia: 'Academia',
  other: 'Other',
} as const satisfies Record<Sector, string>;
