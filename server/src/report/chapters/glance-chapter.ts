import { percent } from '@footbridge/shared/gaps/counted';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { Count } from '../../insights/overview.service.js';
import { type Block, cell, type Table } from '../../paper/paper-document.js';
import { figure, heading } from '../blocks.js';
import { groupFigure } from '../group-figure.js';
import type { ReportFacts } from '../report-facts.js';

/** The system as one picture, and what is in it. */
export function glanceChapter(facts: ReportFacts): readonly Block[] {
  return [heading(2, 'The system at a glance'), ...groupFigure(facts), keyFigures(facts), whoIsThere(facts)];
}

function keyFigures({ overview }: ReportFacts): Table {
  const { density, components, largestComponent, isolates, linkedPairs, stakeholders, ties } = overview;
  const rows: readonly (readonly [string, string, string])[] = [
    ['Stakeholders', figure(stakeholders), 'People, organisations and other things shown.'],
    ['Ties', figure(ties), 'Several may link the same two.'],
    ['Linked pairs', figure(linkedPairs), 'Pairs of stakeholders with at least one tie.'],
    ['Density', density === null ? '–' : percent(density), 'Linked pairs of those that could be tied.'],
    ['Parts with no route between them', figure(components), `The largest holds ${figure(largestComponent)}.`],
    ['Without any tie', figure(isolates), 'They work alone, or were never asked: the data cannot say which.'],
  ];
  return {
    kind: 'table',
    caption: 'Key figures',
    columns: [
      { title: 'Figure', share: 3, align: 'start' },
      { title: 'Value', share: 1.2, align: 'end' },
      { title: 'What it counts', share: 5, align: 'start' },
    ],
    rows: rows.map((row) => row.map(cell)),
  };
}

function whoIsThere({ overview }: ReportFacts): Table {
  const { byGroup, byTier, byKind, bySector, byTieKind, byLayer, stakeholders, ties } = overview;
  const line = (name: string, counts: readonly Count[], whole: number): readonly [string, string] | null =>
    counts.every(({ value }) => value === NOT_RECORDED)
      ? null
      : [name, counts.map(({ label, count }) => `${label} ${figure(count)} (${percent(count / whole)})`).join('; ')];
  const rows = [
    line('Kind', byKind, stakeholders),
    line('Group', byGroup, stakeholders),
    line('Tier', byTier, stakeholders),
    line('Sector', bySector, stakeholders),
    line('Layer of tie', byLayer, ties),
    line('Kind of tie', byTieKind, ties),
  ].filter((row) => row !== null);
  return {
    kind: 'table',
    caption: 'Who and what is recorded',
    columns: [
      { title: 'By', share: 1, align: 'start' },
      { title: 'How many', share: 6, align: 'start' },
    ],
    rows: rows.map((row) => row.map(cell)),
  };
}
