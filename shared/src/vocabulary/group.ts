/** The four groups a stakeholder can be given. A group is given, never computed. */
export const GROUPS = ['professional', 'service user', 'practitioner', 'policymaker'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_LABELS = {
  professional: { one: 'Professional', many: 'Professionals' },
  'service user': { one: 'Service user', many: 'Service users' },
  practitioner: { one: 'Practitioner', many: 'Practitioners' },
  policymaker: { one: 'Policymaker', many: 'Policymakers' },
} as const satisfies Record<Group, { one: string; many: string }>;
