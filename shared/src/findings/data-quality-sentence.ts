import { counted, percent, plainNumber } from '../gaps/counted.js';

/** What a network's data leave open, as counts. */
export interface DataQualityFacts {
  readonly stakeholders: number;
  readonly ties: number;
  readonly withoutGroup: number;
  readonly isolates: number;
  readonly tiesWithoutDate: number;
  readonly oldestSource: string | null;
}

/** How far the data can be trusted to speak, in an honest line. */
export function dataQualitySentence(facts: DataQualityFacts): string {
  const { stakeholders, ties, withoutGroup, isolates, tiesWithoutDate, oldestSource } = facts;
  if (stakeholders === 0) return 'There are no stakeholders to judge the data by.';
  const lacks = [
    share(withoutGroup, stakeholders, 'stakeholders', 'no group'),
    share(isolates, stakeholders, 'stakeholders', 'no tie'),
    ties === 0 ? null : share(tiesWithoutDate, ties, 'ties', 'no date'),
  ].filter((lack) => lack !== null);
  const complete = `All ${counted(stakeholders, 'stakeholder')} have a group and a tie, and every tie has a date.`;
  const gaps = lacks.length === 0 ? complete : `${lacks.join('; ')}.`;
  return oldestSource === null ? gaps : `${gaps} The oldest source is ${oldestSource}.`;
}

function share(missing: number, total: number, what: string, lacked: string): string | null {
  if (missing === 0) return null;
  return `${plainNumber(missing)} of ${plainNumber(total)} ${what} (${percent(missing / total)}) ${missing === 1 ? 'has' : 'have'} ${lacked}`;
}
