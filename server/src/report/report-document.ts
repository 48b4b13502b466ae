import { counted } from '@footbridge/shared/gaps/counted';
import { longDate } from '@footbridge/shared/network/long-date';
import type { Block, PaperDocument } from '../paper/paper-document.js';
import { heading, plain } from './blocks.js';
import { bridgesChapter } from './chapters/bridges-chapter.js';
import { definitionsChapter } from './chapters/definitions-chapter.js';
import { findingsChapter } from './chapters/findings-chapter.js';
import { fragilityChapter } from './chapters/fragility-chapter.js';
import { gapsChapter } from './chapters/gaps-chapter.js';
import { glanceChapter } from './chapters/glance-chapter.js';
import { mondayChapter } from './chapters/monday-chapter.js';
import { originChapter } from './chapters/origin-chapter.js';
import { qualityChapter } from './chapters/quality-chapter.js';
import type { ReportFacts } from './report-facts.js';

/** In the order a board reads: what to do, why, where, who, how far to trust it, and what the words mean. */
const CHAPTERS = [
  mondayChapter,
  findingsChapter,
  glanceChapter,
  gapsChapter,
  bridgesChapter,
  fragilityChapter,
  qualityChapter,
  originChapter,
  definitionsChapter,
] as const;

/** A report as a document: every sentence is of the services, or of the chapter it stands in. */
export function reportDocument(facts: ReportFacts): PaperDocument {
  const { network, overview, date } = facts;
  const { version } = overview.provenance;
  const chapters = overview.stakeholders === 0 ? nothing(facts) : CHAPTERS.flatMap((chapter) => chapter(facts));
  return {
    title: `Report on ${network.name}`,
    lang: 'en-GB',
    subject: 'Who connects the system, where no one does, and which introduction would help most.',
    date,
    running: `${network.name} · data version ${version} · ${longDate(date)} · Footbridge`,
    sheet: 'text',
    blocks: [...opening(facts), ...chapters],
  };
}

function opening({ network, overview, date, question, withheld }: ReportFacts): readonly Block[] {
  const { stakeholders, ofStakeholders, ties, ofTies, provenance } = overview;
  const part =
    stakeholders === ofStakeholders && ties === ofTies
      ? `${counted(stakeholders, 'stakeholder')} and ${counted(ties, 'tie')}`
      : `${counted(stakeholders, 'stakeholder')} of ${ofStakeholders.toLocaleString('en-GB')} and ${counted(ties, 'tie')} of ${ofTies.toLocaleString('en-GB')}`;
  const names =
    question.names === 'shown'
      ? ' Service users are named.'
      : withheld === 0
        ? ''
        : ` The ${withheld === 1 ? 'name of the one person' : `names of ${withheld.toLocaleString('en-GB')} people`} who ${withheld === 1 ? 'is a service user is' : 'are service users are'} withheld.`;
  const lead = network.description === null ? [] : [plain(network.description, 'lead')];
  return [
    heading(1, `Report on ${network.name}`),
    ...lead,
    plain(`Of ${part}, as recorded in data version ${provenance.version}, on ${longDate(date)}.${names}`, 'soft'),
  ];
}

function nothing(facts: ReportFacts): readonly Block[] {
  const words =
    facts.overview.ofStakeholders === 0
      ? 'The network has no stakeholders yet. Import some, and make the report again.'
      : 'The filter leaves no stakeholder. Take a condition away, and make the report again.';
  return [heading(2, 'There is nothing to report'), plain(words), ...originChapter(facts)];
}
