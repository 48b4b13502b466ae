import type { Viewer } from '../access/viewer.js';
import { MAX_PAGE_SIZE } from '../api/page.js';
import type { BridgesService } from '../insights/bridges.service.js';
import type { FindingsService } from '../insights/findings.service.js';
import { type GapCell, widestGaps } from '../insights/gap-cells.js';
import type { GapsQuestion, GapsService } from '../insights/gaps.service.js';
import type { OverviewService } from '../insights/overview.service.js';
import { valueOrApiError } from '../measures/api-failure.js';
import { type AskedViews, askedNetwork } from '../measures/asked-views.js';
import type { NetworkService } from '../network/network.service.js';
import type { NetworkView } from '../network/network-view.js';
import type { PaperDocument } from '../paper/paper-document.js';
import { reportDocument } from './report-document.js';
import type { GapStory, ReportFacts } from './report-facts.js';
import type { ReportQuestion } from './report-question.js';
import { isProtected, withNamesWithheld } from './withheld-names.js';

export interface ReportServices {
  readonly networks: Pick<NetworkService, 'find'>;
  readonly views: AskedViews;
  readonly bridges: BridgesService;
  readonly gaps: GapsService;
  readonly findings: FindingsService;
  readonly overview: OverviewService;
}

/** How much of each a board reads. */
const MOST = { gaps: 3, routes: 3, introductions: 2, bridgeTies: 5 } as const;

/** Puts what the views answer into one document. */
export class ReportService {
  constructor(private readonly services: ReportServices) {}

  /** The report on a network; what cannot be asked is an API error that says why. */
  async report(
    viewer: Viewer,
    key: string,
    question: ReportQuestion,
    date: string,
    signal?: AbortSignal,
  ): Promise<PaperDocument> {
    const { networks, views, bridges, gaps, findings, overview } = this.services;
    const network = await askedNetwork(networks, viewer, key);
    const whole = await views.of(network, question.filter);
    const view = question.names === 'shown' ? whole : withNamesWithheld(whole);
    const ofGaps = valueOrApiError(await gaps.ask(view, question.grouping, signal));
    const ofBridges = valueOrApiError(await bridges.ask(view, question.grouping, signal));
    const [figures, found, cells, brokers, connections, bridgeTies, cutOff, gapsFrom, bridgesFrom] = await Promise.all([
      overview.overview(view, signal),
      findings.findings(view, signal),
      gaps.cells(ofGaps, signal),
      bridges.brokers(ofBridges, MAX_PAGE_SIZE, signal),
      bridges.connections(ofBridges, signal),
      bridges.bridgeTies(ofBridges, MOST.bridgeTies, signal),
      gaps.cutOff(view, signal),
      gaps.provenance(ofGaps),
      bridges.provenance(ofBridges, signal),
    ]);
    const facts: ReportFacts = {
      network,
      question,
      date,
      view,
      groupingLabel: ofGaps.partition.label,
      overview: figures,
      findings: found,
      compared: ofGaps.compared,
      cells,
      gaps: await this.#told(ofGaps, widestGaps(cells).slice(0, MOST.gaps), signal),
      brokers,
      connections,
      bridgeTies,
      cutOff,
      provenance: { gaps: gapsFrom, bridges: bridgesFrom },
      withheld: question.names === 'shown' ? 0 : protectedIn(whole),
    };
    return reportDocument(facts);
  }

  /** Some gaps, each with its routes and introductions. */
  #told(question: GapsQuestion, cells: readonly GapCell[], signal?: AbortSignal): Promise<readonly GapStory[]> {
    const { gaps } = this.services;
    return Promise.all(
      cells.map(async (cell) => {
        const [routes, introductions] = await Promise.all([
          gaps.routes(question, cell, MOST.routes, signal),
          gaps.introductions(question, cell, MOST.introductions, signal),
        ]);
        return { cell, routes, introductions };
      }),
    );
  }
}

function protectedIn({ members, snapshot }: NetworkView): number {
  return members.reduce((count, index) => count + (isProtected(snapshot.stakeholders[index]!) ? 1 : 0), 0);
}
