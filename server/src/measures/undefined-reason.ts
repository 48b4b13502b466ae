import { counted } from '@footbridge/shared/gaps/counted';
import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { MeasureAnswer } from './measure.service.js';

/** What is so of the one whose value is missing, in words; null where it is not. */
type Case = (answer: MeasureAnswer, index: number) => string | null;

/**
 * Measures that can be undefined for more than one cause: the first case that holds is the reason, and a plain sentence
 * is what is left when the others do not. Every other measure's definition says it in one sentence.
 */
const CASES: Readonly<Partial<Record<MeasureId, readonly (Case | string)[]>>> = {
  degree: [fewerThan(2)],
  'harmonic-closeness': [fewerThan(2)],
  closeness: [fewerThan(2), 'It reaches nobody here.'],
  reach: [fewerThan(2)],
  eigenvector: [withoutTies, 'No arcs here lead round in a circle.'],
  betweenness: [fewerThan(3)],
  'degree-assortativity': [withoutTies, 'All tie ends have the same degree.'],
  assortativity: [withoutTies, 'All tie ends are in one part.'],
  'ei-index': [withoutTies, 'No tie links two whose part is recorded.'],
  'ei-index-of-stakeholder': [partNotRecorded, isolated, 'Nobody it is tied to has a part recorded.'],
  participation: [isolated, 'Nobody it is tied to has a part recorded.'],
  'within-part-z': [partNotRecorded, 'All of its part have as many ties within it.'],
  departures: [withItself],
  'independent-routes': [withItself],
};

/** Why a measure has no value here. */
export function undefinedReason(answer: MeasureAnswer, index: number): string {
  for (const each of CASES[answer.definition.id] ?? []) {
    const reason = typeof each === 'string' ? each : each(answer, index);
    if (reason !== null) return reason;
  }
  return answer.definition.undefinedWhen;
}

function fewerThan(least: number): Case {
  return ({ view }) => {
    const { order } = view.graph;
    return order < least
      ? `There ${order === 1 ? 'is' : 'are'} ${counted(order, 'stakeholder')} here; it takes ${least}.`
      : null;
  };
}

function withoutTies({ view }: MeasureAnswer): string | null {
  return view.graph.size === 0 ? 'Nobody here is tied to another.' : null;
}

function isolated({ view, subjectAt }: MeasureAnswer, index: number): string | null {
  const { position } = subjectAt(index);
  return position !== null && view.graph.degree(position) === 0 ? 'It is tied to nobody here.' : null;
}

function partNotRecorded({ partition, subjectAt }: MeasureAnswer, index: number): string | null {
  const { position } = subjectAt(index);
  if (partition === null || position === null) return null;
  return partition.parts[partition.partOf[position]!] === NOT_RECORDED ? 'Its own part is not recorded.' : null;
}

function withItself({ subjectAt }: MeasureAnswer, index: number): string | null {
  const { pair } = subjectAt(index);
  return pair !== null && pair[0] === pair[1] ? 'This is a part with itself; it is about two different parts.' : null;
}
