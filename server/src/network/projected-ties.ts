import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import type { NetworkSnapshot } from './network-snapshot.js';

/** A tie of a projection as a record: it is made from others, stored nowhere, and says so. */
export function projectedTie({ stakeholders, ties, version }: NetworkSnapshot, tie: number): TieRecord {
  return {
    key: ties.keys.at(tie)!,
    kind: ties.kinds[ties.kind[tie]!]!,
    layer: LAYERS[ties.layer[tie]!]!,
    directed: false,
    from: stakeholders[ties.from[tie]!]!.key,
    to: stakeholders[ties.to[tie]!]!.key,
    strength: ties.strength[tie]!,
    validFrom: null,
    validTo: null,
    source: null,
    note: 'Made from ties that both have to others; it cannot be edited.',
    attributes: ties.attributes[tie] ?? {},
    version,
  };
}
