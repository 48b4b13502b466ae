import type { StakeholderRef } from '../../data/use-stakeholder.js';

/** The parts of the list, in the order they stand in while nothing tells them apart. */
export const COMMAND_SECTIONS = [
  'Recent',
  'Stakeholders',
  'Views',
  'Saved views',
  'Actions',
  'Map',
  'Group and filter',
  'Measures',
  'Networks',
] as const;
export type CommandSection = (typeof COMMAND_SECTIONS)[number];

/** One thing that can be found by typing, and done. */
export interface Command {
  /** The same at every opening, so that it can be offered again as recent. */
  readonly id: string;
  readonly section: CommandSection;
  readonly label: string;
  readonly detail?: string;
  /** Other words it is found by. */
  readonly words?: readonly string[];
  readonly kind?: StakeholderRef['kind'];
  /** True where it is offered before anything is typed. */
  readonly offered?: boolean;
  readonly run: () => void;
}
