import { percent } from '@footbridge/shared/gaps/counted';
import { type Block, cell } from '../../paper/paper-document.js';
import { figure, heading, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

/** How far the data can be trusted to speak. */
export function qualityChapter({ overview }: ReportFacts): readonly Block[] {
  const { quality, stakeholders, ties } = overview;
  const line = (name: string, count: number, whole: number): readonly [string, string, string] => [
    name,
    figure(count),
    whole === 0 ? '–' : percent(count / whole),
  ];
  const rows = [
    line('Stakeholders without a group', quality.withoutGroup, stakeholders),
    line('Stakeholders without a tier', quality.withoutTier, stakeholders),
    line('Stakeholders without a sector', quality.withoutSector, stakeholders),
    line('Stakeholders without a tie', quality.isolates, stakeholders),
    line('Ties without a date', quality.tiesWithoutDate, ties),
    line('Ties without a strength', quality.tiesWithoutStrength, ties),
  ];
  const { oldestSource, newestSource } = quality;
  const sources =
    oldestSource === null
      ? []
      : [plain(`Oldest source: ${oldestSource}.${newestSource === oldestSource ? '' : ` Newest: ${newestSource}.`}`)];
  return [
    heading(2, 'How good the data are'),
    plain(quality.sentence),
    {
      kind: 'table',
      caption: 'What the data leave open',
      columns: [
        { title: 'What is missing', share: 3, align: 'start' },
        { title: 'How many', share: 1, align: 'end' },
        { title: 'Share', share: 1, align: 'end' },
      ],
      rows: rows.map((row) => row.map(cell)),
    },
    ...sources,
    plain('A gap is not missing data: where the data cannot say, this report says so.', 'soft'),
  ];
}
