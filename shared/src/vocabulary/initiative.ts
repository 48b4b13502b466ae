export const INITIATIVE_STAGES = ['idea', 'pilot', 'adopted', 'spread', 'stopped'] as const;
export type InitiativeStage = (typeof INITIATIVE_STAGES)[number];

export const INITIATIVE_ROLES = ['originated', 'leads', 'takes part', 'adopted', 'has experience of'] as const;
export type InitiativeRole = (typeof INITIATIVE_ROLES)[number];

export interface InitiativeParticipant {
  /** A stakeholder key. */
  readonly stakeholder: string;
  readonly role: InitiativeRole;
}

/** An idea, pilot or service that stakeholders take part in. */
export interface InitiativeRecord {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly stage: InitiativeStage;
  readonly participants: readonly InitiativeParticipant[];
  /** The data version of the network when this initiative was last changed. */
  readonly version: number;
}
