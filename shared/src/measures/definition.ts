import type { MeasureChoices } from './measure-choices.js';

/** The questions measures answer. The names are those of the public API. */
export const MEASURE_FAMILIES = [
  'CENTRALITY',
  'BROKERAGE',
  'FRAGILITY',
  'COHESION',
  'COMMUNITY',
  'GAP',
  'CONFIDENCE',
] as const;
export type MeasureFamily = (typeof MEASURE_FAMILIES)[number];

export const MEASURE_FAMILY_LABELS = {
  CENTRALITY: 'Who is central',
  BROKERAGE: 'Who connects others',
  FRAGILITY: 'What must not be lost',
  COHESION: 'How tightly all hold together',
  COMMUNITY: 'Which parts the ties make',
  GAP: 'What is missing',
  CONFIDENCE: 'How far to trust a rank',
} as const satisfies Record<MeasureFamily, string>;

/** What has a value of a measure: each stakeholder, tie, part, each two of them, certain sets, or the network whole. */
export const MEASURE_SUBJECTS = [
  'STAKEHOLDER',
  'TIE',
  'GROUP',
  'PAIR_OF_GROUPS',
  'PAIR_OF_STAKEHOLDERS',
  'SET_OF_STAKEHOLDERS',
  'NETWORK',
] as const;
export type MeasureSubject = (typeof MEASURE_SUBJECTS)[number];

/** What a question about a measure may choose: a grouping, and what `MeasureChoices` says. */
export const MEASURE_OPTIONS = [
  'grouping',
  'directed',
  'weighted',
  'normalised',
  'seed',
  'resolution',
  'steps',
  'damping',
  'exact',
  'of',
  'missing',
  'lost',
] as const satisfies readonly ('grouping' | keyof MeasureChoices)[];
export type MeasureOption = (typeof MEASURE_OPTIONS)[number];

export interface MeasureSource {
  readonly citation: string;
  /** Null for books and papers that have none, or none we are sure of. */
  readonly doi: string | null;
}

/** Everything a reader must know to cite a number, in plain words. */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: string;
  readonly family: MeasureFamily;
  readonly subject: MeasureSubject;
  /** What it tells, in one sentence for a reader who is no expert. */
  readonly sentence: string;
  readonly formula: string;
  /** What the strength of ties means to it. */
  readonly weights: string;
  /** What the direction of ties means to it. */
  readonly direction: string;
  readonly range: string;
  readonly undefinedWhen: string;
  readonly options: readonly MeasureOption[];
  /** Absent where the highest value leads a ranking; the freest broker and the widest gap have the lowest. */
  readonly leads?: 'lowest';
  /** Absent where values are quantities; names and a no have no rank, and neither has a mean. */
  readonly values?: 'names' | 'yes-or-no';
  readonly cost: string;
  /** What is easily misread; null where nothing is. */
  readonly traps: string | null;
  readonly sources: readonly MeasureSource[];
}
