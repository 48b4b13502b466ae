import type { MeasureDefinition, MeasureSubject } from '@footbridge/shared/measures/definition';

const UNITS = {
  STAKEHOLDER: ['stakeholder', 'stakeholders'],
  TIE: ['linked pair', 'linked pairs'],
  GROUP: ['part', 'parts'],
  PAIR_OF_GROUPS: ['pair of parts', 'pairs of parts'],
  PAIR_OF_STAKEHOLDERS: ['pair', 'pairs'],
  SET_OF_STAKEHOLDERS: ['set', 'sets'],
  NETWORK: ['network', 'networks'],
} as const satisfies Record<MeasureSubject, readonly [one: string, many: string]>;

/** What has a value of a measure, to be counted: one and many. */
export function unitOf({ subject }: MeasureDefinition): readonly [one: string, many: string] {
  return UNITS[subject];
}
