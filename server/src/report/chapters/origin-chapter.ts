import { sentenceCase } from '@footbridge/shared/gaps/counted';
import { filterInWords } from '@footbridge/shared/network/filter-words';
import { longDate } from '@footbridge/shared/network/long-date';
import type { Provenance } from '../../measures/provenance.js';
import { type Block, cell } from '../../paper/paper-document.js';
import { heading, said } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

/** What it takes to cite this report, and to make it again. */
export function originChapter(facts: ReportFacts): readonly Block[] {
  const { network, overview, provenance, groupingLabel, question, date } = facts;
  const all = [
    overview.provenance,
    provenance.gaps,
    provenance.bridges,
    ...facts.findings.map((one) => one.provenance),
  ];
  const seeds = distinct(all, ({ seed }) => (seed === null ? null : String(seed)));
  const errors = distinct(all, ({ error }) => error);
  const told = distinct(all, ({ note }) => note);
  // One note may be the beginning of another.
  const notes = told.filter((note) => !told.some((other) => other !== note && other.includes(note)));
  const line = (name: string, ...texts: readonly string[]) => [cell(name), cell(said(texts.join(' ')))];
  return [
    heading(2, 'Where the numbers come from'),
    {
      kind: 'table',
      caption: 'What it takes to cite this report, and to make it again',
      columns: [
        { title: 'What', share: 1, align: 'start' },
        { title: 'In this report', share: 4, align: 'start' },
      ],
      rows: [
        line('Network', `${network.name} (key ${network.key}), data version ${overview.provenance.version}.`),
        line('Shown', filterInWords(facts.view.filter)),
        line('Divided by', `${sentenceCase(groupingLabel)}. The findings are by what is usual for the network.`),
        line('Made on', `${longDate(date)}, with Footbridge.`),
        line('Exact or estimated', ...(errors.length === 0 ? ['All numbers are exact.'] : errors)),
        ...(seeds.length === 0 ? [] : [line('Seed', `${seeds.join(', ')}, where chance plays a part.`)]),
        line('Service users', question.names === 'shown' ? 'Named, as was asked for.' : WITHHELD),
        ...(notes.length === 0 ? [] : [line('To bear in mind', ...notes)]),
      ],
    },
  ];
}

const WITHHELD =
  'The names of people who are service users are withheld; they are counted as everyone is. Someone who knows the network may still tell who is meant.';

function distinct(all: readonly Provenance[], read: (provenance: Provenance) => string | null): readonly string[] {
  return [...new Set(all.map(read).filter((text) => text !== null && text !== ''))] as readonly string[];
}
