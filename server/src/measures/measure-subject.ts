import { assertNever } from '@footbridge/shared/result';
import type { NetworkView } from '../network/network-view.js';
import type { Measured } from './measured.js';
import { nameAt, stakeholderAt } from './view-stakeholder.js';

/** Whose a value of a measure is. */
export interface MeasureSubjectAt {
  /** What equal values are put in order by. */
  readonly name: string;
  /** A position; null where it is not a stakeholder's. */
  readonly position: number | null;
  /** The two ends, by position, of a linked pair or an arc. */
  readonly ends: readonly [number, number] | null;
  /** Two parts, or the keys of two stakeholders. */
  readonly pair: readonly string[] | null;
}

const NOBODY = { position: null, ends: null, pair: null } as const;

export function subjectAt(view: NetworkView, { subjects }: Measured, index: number): MeasureSubjectAt {
  switch (subjects.kind) {
    case 'stakeholder':
      return { ...NOBODY, name: nameAt(view, index), position: index };
    case 'tie': {
      const graph = subjects.directed ? view.digraph : view.graph;
      const ends = [graph.edgeSource[index]!, graph.edgeTarget[index]!] as const;
      return { ...NOBODY, name: ends.map((end) => nameAt(view, end)).join(' '), ends };
    }
    case 'pair of groups': {
      const pair = subjects.pairs[index]!;
      return { ...NOBODY, name: pair.join(' '), pair };
    }
    case 'pair of stakeholders': {
      const positions = subjects.pairs[index]!;
      const name = positions.map((position) => nameAt(view, position)).join(' ');
      return { ...NOBODY, name, pair: positions.map((position) => stakeholderAt(view, position).key) };
    }
    case 'network':
      return { ...NOBODY, name: view.snapshot.network.name };
    default:
      return assertNever(subjects);
  }
}
