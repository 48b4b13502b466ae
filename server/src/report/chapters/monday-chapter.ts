import { FINDING_LABELS } from '@footbridge/shared/findings/finding';
import { sentenceCase } from '@footbridge/shared/gaps/counted';
import type { Block } from '../../paper/paper-document.js';
import { heading, list, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

const OPENING = /^On Monday: /u;

/** What to do, before anything else. */
export function mondayChapter({ findings }: ReportFacts): readonly Block[] {
  if (findings.length === 0) {
    return [heading(2, 'What to do on Monday'), plain('Nothing stands out in these data that asks for action.')];
  }
  const items = findings.map(({ kind, action }, index) => ({
    lead: sentenceCase(action.replace(OPENING, '')),
    text: `Finding ${index + 1}: ${FINDING_LABELS[kind].toLowerCase()}.`,
  }));
  return [heading(2, 'What to do on Monday'), list(items, true)];
}
