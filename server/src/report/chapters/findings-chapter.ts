import type { Block } from '../../paper/paper-document.js';
import { heading, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

/** What stands out, strongest first: the sentence, and what it rests on. */
export function findingsChapter({ findings }: ReportFacts): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    heading(2, 'What stands out'),
    ...findings.flatMap(({ headline, detail, provenance }, index) => [
      heading(3, `${index + 1}. ${headline}`),
      plain(provenance.error === null ? detail : `${detail} ${provenance.error}`),
    ]),
  ];
}
