import { FINDING_LABELS } from '@footbridge/shared/findings/finding';
import { listed, sentenceCase } from '@footbridge/shared/gaps/counted';
import type { Block } from '../../paper/paper-document.js';
import { heading, list, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

const OPENING = /^On Monday: /u;

/** What to do, before anything else. */
export function mondayChapter({ findings }: ReportFacts): readonly Block[] {
  if (findings.length === 0) {
    return [heading(2, 'What to do on Monday'), plain('Nothing stands out in these data that asks for action.')];
  }
  const items = [...byAction(findings)].map(([action, reasons]) => ({
    lead: sentenceCase(action),
    text: `${reasons.length === 1 ? 'Finding' : 'Findings'} ${listed(reasons)}.`,
  }));
  return [heading(2, 'What to do on Monday'), list(items, true)];
}

/** What to do, once each, with the findings that ask for it: "1: widest gap". */
function byAction(findings: ReportFacts['findings']): ReadonlyMap<string, readonly string[]> {
  const actions = new Map<string, string[]>();
  for (const [index, { kind, action }] of findings.entries()) {
    const words = action.replace(OPENING, '');
    const reasons = actions.get(words) ?? [];
    reasons.push(`${index + 1}: ${FINDING_LABELS[kind].toLowerCase()}`);
    actions.set(words, reasons);
  }
  return actions;
}
