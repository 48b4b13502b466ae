import { sentenceCase } from '@footbridge/shared/gaps/counted';
import { nameAt } from '../../measures/view-stakeholder.js';
import type { Block } from '../../paper/paper-document.js';
import { figure, heading, list, plain } from '../blocks.js';
import type { ReportFacts } from '../report-facts.js';

const MOST = 5;

/** What breaks if one goes, and who is cut off already. */
export function fragilityChapter({ view, brokers, bridgeTies, cutOff }: ReportFacts): readonly Block[] {
  // Every pair that is cut counts for betweenness too, so the costliest losses are among those who connect most.
  const costly = brokers
    .filter(({ isCutPoint }) => isCutPoint)
    .sort((left, right) => right.pairsCutIfLost - left.pairsCutIfLost)
    .slice(0, MOST);
  const bridges = bridgeTies.filter(({ isBridge }) => isBridge);
  const parts = cutOff.parts.slice(0, MOST);
  const isolates = cutOff.isolates.length;
  return [
    heading(2, 'What breaks easily'),
    ...(costly.length === 0
      ? [plain('No one’s loss would leave others without a route.')]
      : [
          plain('Whose loss would leave others without a route:'),
          list(
            costly.map(({ position, lossSentence }) => ({
              lead: `${sentenceCase(nameAt(view, position))}.`,
              text: lossSentence,
            })),
          ),
        ]),
    ...(bridges.length === 0
      ? []
      : [plain('Links that nothing stands in for:'), list(bridges.map(({ sentence }) => sentence))]),
    ...(parts.length === 0
      ? []
      : [plain('Cut off from the rest already:'), list(parts.map(({ sentence }) => sentence))]),
    ...(isolates === 0
      ? []
      : [plain(`${figure(isolates)} ${isolates === 1 ? 'stakeholder has' : 'stakeholders have'} no tie at all.`)]),
  ];
}
