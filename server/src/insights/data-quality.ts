import { dataQualitySentence } from '@footbridge/shared/findings/data-quality-sentence';
import { stakeholderAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';

/** What the data of a view leave open. */
export interface DataQuality {
  readonly withoutGroup: number;
  readonly withoutTier: number;
  readonly withoutSector: number;
  readonly isolates: number;
  readonly tiesWithoutDate: number;
  readonly tiesWithoutStrength: number;
  /** The sources of stakeholders that name the earliest and the latest year; null where none names one. */
  readonly oldestSource: string | null;
  readonly newestSource: string | null;
  readonly sentence: string;
}

export function dataQualityOf(view: NetworkView): DataQuality {
  const order = view.graph.order;
  const { dated, strength } = view.snapshot.ties;
  const counts = { withoutGroup: 0, withoutTier: 0, withoutSector: 0, isolates: 0 };
  const sources = new Set<string>();
  for (let position = 0; position < order; position += 1) {
    const stakeholder = stakeholderAt(view, position);
    if (stakeholder.group === null) counts.withoutGroup += 1;
    if (stakeholder.tier === null) counts.withoutTier += 1;
    if (stakeholder.sector === null) counts.withoutSector += 1;
    if (view.graph.degree(position) === 0) counts.isolates += 1;
    if (stakeholder.source !== null) sources.add(stakeholder.source);
  }
  const tiesWithoutDate = view.ties.reduce((count, tie) => count + (dated[tie] === 0 ? 1 : 0), 0);
  const tiesWithoutStrength = view.ties.reduce((count, tie) => count + (Number.isNaN(strength[tie]) ? 1 : 0), 0);
  const [oldestSource, newestSource] = sourceRange(sources);
  const facts = { ...counts, tiesWithoutDate, tiesWithoutStrength, oldestSource, newestSource };
  const totals = { stakeholders: order, ties: view.ties.length };
  return { ...facts, sentence: dataQualitySentence({ ...facts, ...totals }) };
}

const YEAR_IN_TEXT = /\b(?:19|20)\d{2}(?:-\d{2}){0,2}\b/g;

/** "Survey 2023" is older than "Interviews, 2024-05-02". */
function sourceRange(sources: ReadonlySet<string>): readonly [string | null, string | null] {
  const dated = [...sources]
    .flatMap((source) => (source.match(YEAR_IN_TEXT) ?? []).map((date) => ({ source, date })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.source < b.source ? -1 : 1));
  return [dated[0]?.source ?? null, dated.at(-1)?.source ?? null];
}
