import type { BridgeTie } from '../insights/bridge-ties.js';
import type { Broker } from '../insights/brokers.js';
import type { GroupConnection } from '../insights/connections.js';
import type { CutOff } from '../insights/cut-off-parts.js';
import type { Finding } from '../insights/findings.service.js';
import type { GapCell } from '../insights/gap-cells.js';
import type { Route } from '../insights/gap-routes.js';
import type { Introduction } from '../insights/introductions.js';
import type { Overview } from '../insights/overview.service.js';
import type { ComparedParts } from '../measures/compared-parts.js';
import type { Provenance } from '../measures/provenance.js';
import type { NetworkRow } from '../network/network-row.js';
import type { NetworkView } from '../network/network-view.js';
import type { ReportQuestion } from './report-question.js';

/** A gap with what could be done about it. */
export interface GapStory {
  readonly cell: GapCell;
  readonly routes: readonly Route[];
  readonly introductions: readonly Introduction[];
}

/** All that a report says, before it is said. Every number is an answer of the services that the pages ask too. */
export interface ReportFacts {
  readonly network: Pick<NetworkRow, 'key' | 'name' | 'description'>;
  readonly question: ReportQuestion;
  /** An ISO date. */
  readonly date: string;
  readonly view: NetworkView;
  readonly groupingLabel: string;
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  readonly compared: ComparedParts;
  readonly cells: readonly GapCell[];
  /** The widest first. */
  readonly gaps: readonly GapStory[];
  /** By betweenness. */
  readonly brokers: readonly Broker[];
  readonly connections: readonly GroupConnection[];
  readonly bridgeTies: readonly BridgeTie[];
  readonly cutOff: CutOff;
  readonly provenance: { readonly gaps: Provenance; readonly bridges: Provenance };
  /** How many names were taken away. */
  readonly withheld: number;
}
