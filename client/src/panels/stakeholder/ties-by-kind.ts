import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import type { StakeholderDetails, StakeholderRef } from '../../data/use-stakeholder.js';

/** One tie of the stakeholder on show. */
export type TieOfStakeholder = StakeholderDetails['ties']['nodes'][number];

/** The ties that read the same from one stakeholder: "funds" apart from "is funded by". */
export interface TieGroup {
  /** Read from this stakeholder to the others. */
  readonly phrase: string;
  readonly layer: Layer;
  readonly ties: readonly { readonly tie: TieOfStakeholder; readonly other: StakeholderRef }[];
}

/** A stakeholder's ties by how they read from it, collaboration first, the most frequent first within a layer. */
export function tiesByKind(key: string, ties: readonly TieOfStakeholder[]): readonly TieGroup[] {
  const groups = new Map<string, { phrase: string; layer: Layer; ties: TieGroup['ties'][number][] }>();
  for (const tie of ties) {
    const outward = tie.from.key === key;
    const phrase = phraseOf(tie, outward);
    const layer = LAYER_WORDS[tie.layer];
    const group = groups.get(`${layer} ${phrase}`) ?? { phrase, layer, ties: [] };
    group.ties.push({ tie, other: outward ? tie.to : tie.from });
    groups.set(`${layer} ${phrase}`, group);
  }
  return [...groups.values()].sort(
    (one, other) => RANK[one.layer] - RANK[other.layer] || other.ties.length - one.ties.length,
  );
}

const LAYER_WORDS = { COLLABORATION: 'collaboration', COMPLIANCE: 'compliance', MEMBERSHIP: 'membership' } as const;
const RANK = { collaboration: 0, compliance: 1, membership: 2 } as const satisfies Record<Layer, number>;

/** A kind the file brought has no reverse label: the direction is said instead. */
function phraseOf(tie: TieOfStakeholder, outward: boolean): string {
  const known = tieKindDefinition(tie.kind);
  if (known !== undefined) return outward ? known.label : known.reverseLabel;
  if (!tie.directed) return tie.kind;
  return outward ? `${tie.kind} (to)` : `${tie.kind} (from)`;
}
