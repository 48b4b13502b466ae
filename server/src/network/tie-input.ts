import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS, tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { changedEvidence, type EvidenceChanges } from './changed-evidence.js';
import { InputCheck, shorten, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** What a save says of a tie: an absent field stays as it is, null clears it. The ends are given once. */
export interface TieChanges extends EvidenceChanges {
  readonly kind?: string | null;
  readonly layer?: string | null;
  readonly directed?: boolean | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly strength?: number | null;
}

/** A tie before its first save. */
export function blankTie(key: string): TieRecord {
  return {
    key,
    kind: '',
    layer: 'collaboration',
    directed: false,
    from: '',
    to: '',
    strength: null,
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: {},
    version: 0,
  };
}

/** The stored tie with the changes laid over it, or everything that is wrong with them. Whether the ends exist is asked elsewhere. */
export function changedTie(
  stored: TieRecord,
  changes: TieChanges,
  known: readonly AttributeDefinition[],
): Result<TieRecord, readonly InputProblem[]> {
  const check = new InputCheck();
  const changed: TieRecord = {
    ...stored,
    ...ends(stored, changes, check),
    ...nature(stored, changes, check),
    ...(changes.strength !== undefined && { strength: strength(changes.strength, check) }),
    ...changedEvidence(stored, changes, { known, on: 'tie', check }),
  };
  check.daysInOrder(changed.validFrom, changed.validTo);
  return check.problems.length > 0 ? fail(check.problems) : succeed(changed);
}

function ends(stored: TieRecord, changes: TieChanges, check: InputCheck): Pick<TieRecord, 'from' | 'to'> {
  if (stored.version > 0) {
    for (const end of ['from', 'to'] as const) {
      const sent = changes[end];
      if (sent === undefined || sent === stored[end]) continue;
      const message = 'The ends of a tie cannot change. Remove this tie and create the one that is meant.';
      check.report('FIXED', [end], message);
    }
    return { from: stored.from, to: stored.to };
  }
  const from = check.requiredText(changes.from ?? null, ['from'], 'The stakeholder a tie starts at', TEXT_LIMITS.key);
  const to = check.requiredText(changes.to ?? null, ['to'], 'The stakeholder a tie ends at', TEXT_LIMITS.key);
  if (from !== '' && from === to) {
    check.report('INVALID', ['to'], 'A tie links two different stakeholders; both ends are the same here.');
  }
  return { from, to };
}

/** A known kind decides its layer and direction; a custom kind keeps those it was given. */
function nature(
  stored: TieRecord,
  changes: TieChanges,
  check: InputCheck,
): Pick<TieRecord, 'kind' | 'layer' | 'directed'> {
  const kind =
    changes.kind !== undefined || stored.kind === ''
      ? check.requiredText(changes.kind ?? null, ['kind'], 'The kind of tie', TEXT_LIMITS.line)
      : stored.kind;
  const definition = tieKindDefinition(kind) ?? tieKindDefinition(kind.toLowerCase());
  const layer = check.word(changes.layer ?? null, LAYERS, ['layer'], 'The layer');
  if (definition === undefined) {
    return { kind, layer: layer ?? stored.layer, directed: changes.directed ?? stored.directed };
  }
  if (layer !== null && layer !== definition.layer) {
    check.report('FIXED', ['layer'], `"${definition.kind}" is always a ${definition.layer} tie; ${layer} came.`);
  }
  if (typeof changes.directed === 'boolean' && changes.directed !== definition.directed) {
    const always = definition.directed ? 'always has a direction' : 'never has a direction';
    check.report('FIXED', ['directed'], `"${definition.kind}" ${always}.`);
  }
  return { kind: definition.kind, layer: definition.layer, directed: definition.directed };
}

function strength(value: number | null, check: InputCheck): number | null {
  if (value === null) return null;
  if (!(value > 0 && Number.isFinite(value))) {
    const came = shorten(String(value));
    check.report('INVALID', ['strength'], `The strength must be above 0; higher is stronger. ${came} came.`);
    return null;
  }
  return value;
}
