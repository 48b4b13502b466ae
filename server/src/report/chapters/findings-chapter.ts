import type { Block } from '../../paper/paper-document.js';
import { heading, list } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

/** What stands out, strongest first: the sentence, and what it rests on. */
export function findingsChapter({ findings }: ReportFacts): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    heading(2, 'What stands out'),
    list(
      findings.map(({ headline, detail, provenance }) => ({
        lead: headline,
        text: provenance.error === null ? detail : `${detail} ${provenance.error}`,
      })),
      true,
    ),
  ];
}
