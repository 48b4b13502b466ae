import { sentenceCase } from '@footbridge/shared/gaps/counted';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import type { Broker } from '../../insights/brokers.js';
import { nameAt, stakeholderAt } from '../../measures/view-stakeholder.js';
import { type Block, cell, type Table } from '../../paper/paper-document.js';
import { figure, heading, list, plain, said } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

const MOST_BROKERS = 6;
const MOST_CONNECTIONS = 6;

/** Who connects the system, and which connections hang on one. */
export function bridgesChapter(facts: ReportFacts): readonly Block[] {
  const { connections, provenance } = facts;
  const held = connections.filter(({ heldBy, linkedPairs }) => heldBy === 1 && linkedPairs > 0);
  const more = held.length - MOST_CONNECTIONS;
  return [
    heading(2, 'Who connects the system'),
    ...brokers(facts),
    ...(provenance.bridges.error === null ? [] : [plain(provenance.bridges.error, 'soft')]),
    heading(3, 'Connections held by one'),
    ...(held.length === 0
      ? [plain('No two parts are linked through one stakeholder alone.')]
      : [list(held.slice(0, MOST_CONNECTIONS).map(({ sentence }) => sentence))]),
    ...(more > 0 ? [plain(`${figure(more)} more are on the page Bridges.`, 'soft')] : []),
  ];
}

function brokers(facts: ReportFacts): readonly Block[] {
  const first = facts.brokers.filter(({ betweenness }) => betweenness > 0).slice(0, MOST_BROKERS);
  if (first.length === 0) return [plain('No one stands between others here.')];
  return [plain('Those on most of the shortest routes between others:'), brokerTable(facts, first)];
}

function brokerTable({ view, compared }: ReportFacts, first: readonly Broker[]): Table {
  return {
    kind: 'table',
    caption: 'The leading brokers',
    columns: [
      { title: 'Name', share: 3, align: 'start' },
      { title: 'Place', share: 0.8, align: 'end' },
      { title: 'Betweenness', share: 1, align: 'end' },
      { title: 'Parts reached', share: 0.9, align: 'end' },
      { title: 'Roles', share: 3.6, align: 'start' },
      { title: 'If lost', share: 2, align: 'start' },
    ],
    rows: first.map((broker) =>
      [
        said(sentenceCase(nameAt(view, broker.position)) + partOf(broker)),
        `${broker.tiedRank ? '=' : ''}${broker.rank}`,
        figure(broker.betweenness),
        figure(broker.groupsReached),
        broker.roleSentence,
        broker.lossSentence,
      ].map(cell),
    ),
  };

  function partOf({ position }: Broker): string {
    const group = compared.grouping === 'group' ? stakeholderAt(view, position).group : null;
    return group === null ? '' : ` (${partLabel('group', group).toLowerCase()})`;
  }
}
