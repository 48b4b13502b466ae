import { counted, sentenceCase } from '@footbridge/shared/gaps/counted';
import { partInSentence, partLabel } from '@footbridge/shared/gaps/part-label';
import { isGap } from '@footbridge/shared/gaps/verdict';
import { verdictInCell } from '@footbridge/shared/gaps/verdict-in-cell';
import { type GapCell, widestGaps } from '../../insights/gap-cells.js';
import type { Introduction } from '../../insights/introductions.js';
import { nameAt, namesAt } from '../../measures/view-stakeholder.js';
import { type Block, type Cell, cell, type Table } from '../../paper/paper-document.js';
import { chance, figure, heading, list, plain, said } from '../blocks.js';
import { partsShown } from '../parts-shown.js';
import type { GapStory, ReportFacts } from '../report-facts.js';

/** Columns that fit across a page. */
const MOST_COLUMNS = 7;

/** Every two parts against what their sizes explain, and the widest gaps with what could be done about each. */
export function gapsChapter(facts: ReportFacts): readonly Block[] {
  const { gaps, groupingLabel, provenance } = facts;
  const confirmed = widestGaps(facts.cells).length;
  const found =
    confirmed === 0
      ? 'No gap between two parts is larger than chance explains.'
      : `${sentenceCase(counted(confirmed, 'gap'))} between two parts ${confirmed === 1 ? 'is' : 'are'} larger than chance explains${confirmed > gaps.length ? `; the ${gaps.length} with most linked pairs missing are told below` : ''}.`;
  const intro = `How many pairs are linked between every two parts by ${groupingLabel.toLowerCase()}, against the number their sizes would lead one to expect. ${found}`;
  return [
    heading(2, 'Where the gaps are'),
    plain(intro),
    ...(provenance.gaps.note === null ? [] : [plain(provenance.gaps.note, 'soft')]),
    ...matrix(facts),
    ...gaps.flatMap((story) => storyOf(facts, story)),
  ];
}

function matrix({ compared, cells }: ReportFacts): readonly Block[] {
  const { grouping } = compared;
  const parts = partsShown(compared, MOST_COLUMNS);
  const of = new Map(cells.flatMap((one) => [[key(one.a, one.b), one] as const, [key(one.b, one.a), one] as const]));
  const cutShort = parts.length < compared.names.length;
  const table: Table = {
    kind: 'table',
    caption: 'Linked pairs of those expected, and what that says',
    columns: [
      { title: 'Part', share: 1.35, align: 'start' },
      ...parts.map((part) => ({ title: partLabel(grouping, part), share: 1, align: 'start' as const })),
    ],
    rows: parts.map((row) => [
      cell(partLabel(grouping, row)),
      ...parts.map((column): Cell => {
        const found = of.get(key(row, column));
        return found === undefined ? cell('–') : matrixCell(grouping, found);
      }),
    ]),
  };
  const left = `The ${parts.length} largest of ${compared.names.length} parts are shown; the file of the gaps has all.`;
  return cutShort ? [table, plain(left, 'soft')] : [table];
}

function matrixCell(grouping: string, found: GapCell): Cell {
  const { linkedPairs, expected, verdict } = found;
  const text = `${figure(linkedPairs)} of ${figure(expected)}: ${verdictInCell(grouping, found).toLowerCase()}`;
  return { text, tint: isGap(verdict) ? 'fewer' : verdict === 'MORE' ? 'more' : 'none' };
}

function storyOf(facts: ReportFacts, { cell: gap, routes, introductions }: GapStory): readonly Block[] {
  const { grouping } = facts.compared;
  const names = `${partInSentence(grouping, gap.a)} and ${partInSentence(grouping, gap.b)}`;
  const activity =
    gap.expectedByActivity === null ? '' : ` and ${figure(gap.expectedByActivity)} by how many contacts each has`;
  const numbers =
    `${figure(gap.linkedPairs)} of ${counted(gap.possiblePairs, 'possible pair')} linked; ` +
    `${figure(gap.expected)} expected by size${activity}; ` +
    `z ${figure(gap.z)}, q ${chance(gap.q)}: ${verdictInCell(grouping, gap).toLowerCase()}.`;
  return [
    heading(3, `Between ${names}`),
    plain(gap.sentence),
    plain(numbers, 'soft'),
    ...(routes.length === 0
      ? [plain('No route links the two today.')]
      : [plain('Routes used today:'), list(routes.map(({ sentence }) => sentence))]),
    ...(introductions.length === 0 ? [] : [introductionTable(facts, introductions, names)]),
  ];
}

function introductionTable({ view }: ReportFacts, introductions: readonly Introduction[], between: string): Table {
  return {
    kind: 'table',
    caption: `Introductions that would bring ${between} closest`,
    columns: [
      { title: 'Introduce', share: 2.8, align: 'start' },
      { title: 'Who could make it', share: 2, align: 'start' },
      { title: 'What it would change', share: 2.7, align: 'start' },
      { title: 'How likely it is to take', share: 2.5, align: 'start' },
    ],
    rows: introductions.map((introduction) =>
      [
        said(`${sentenceCase(nameAt(view, introduction.from))} to ${nameAt(view, introduction.to)}`),
        introducersOf(introduction, namesAt(view, introduction.introducers)),
        introduction.exact ? introduction.benefitSentence : `${introduction.benefitSentence} (Estimated.)`,
        introduction.feasibilitySentence,
      ].map(cell),
    ),
  };
}

function introducersOf({ introducersKnowBoth }: Introduction, names: readonly string[]): string {
  if (names.length === 0) return 'No one who is known to both.';
  const shown = names.slice(0, 2).join('; ');
  return said(sentenceCase(introducersKnowBoth ? `${shown}, who know both` : `${shown}, on the way between them`));
}

function key(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
