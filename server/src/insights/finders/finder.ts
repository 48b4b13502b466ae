import type { FindingKind, FindingText } from '@footbridge/shared/findings/finding';
import type { Groupings } from '../../measures/groupings.js';
import type { ViewAnalyses } from '../../measures/view-analyses.js';
import type { NetworkView } from '../../network/network-view.js';
import type { BridgesQuestion, BridgesService } from '../bridges.service.js';
import type { GapsQuestion, GapsService } from '../gaps.service.js';

/** What a finder may look at: one view, divided by its default grouping. */
export interface FindingContext {
  readonly view: NetworkView;
  readonly bridges: BridgesQuestion;
  readonly gaps: GapsQuestion;
  readonly services: {
    readonly analyses: ViewAnalyses;
    readonly groupings: Groupings;
    readonly bridges: BridgesService;
    readonly gaps: GapsService;
  };
  readonly signal: AbortSignal;
}

/** A finding before it is ranked among the others. */
export interface Found {
  readonly kind: FindingKind;
  readonly text: FindingText;
  /**
   * How much it matters, 0 to 1, by the share of the system it concerns and how badly: only to put findings of
   * different kinds in an order, never shown.
   */
  readonly strength: number;
  /** Positions of those concerned, the leading one first. */
  readonly positions: readonly number[];
  readonly grouping: string | null;
  readonly parts: readonly string[];
  /** How far an estimate may be off, in words; null where the numbers are exact. */
  readonly error: string | null;
}

/** Looks for one kind of finding; null where the data do not show one. */
export type Finder = (context: FindingContext) => Promise<Found | null>;
