import { routesSentence } from '@footbridge/shared/gaps/route-sentence';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { type Provenance, provenanceOf } from '../measures/provenance.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { nameAt, positionOfKey } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';
import type { NotFound } from '../network/refusal.js';
import { type Route, routeOf } from './gap-routes.js';

/** How two stakeholders reach each other. */
export interface Routes {
  /** Steps; null where no route links them. */
  readonly distance: number | null;
  readonly routes: readonly Route[];
  /** How many shortest routes there are. */
  readonly count: number;
  readonly sentence: string;
  readonly provenance: Provenance;
}

export interface RoutesQuestion {
  /** Stakeholder keys. */
  readonly from: string;
  readonly to: string;
  /** How many routes to list. */
  readonly first: number;
}

/** The shortest routes between two stakeholders, along ties of every direction. */
export class RoutesService {
  readonly #analyses: ViewAnalyses;

  constructor(analyses: ViewAnalyses) {
    this.#analyses = analyses;
  }

  async routes(view: NetworkView, question: RoutesQuestion, signal?: AbortSignal): Promise<Result<Routes, NotFound>> {
    const from = positionOfKey(view, question.from);
    if (from === null) return fail(unknown(question.from));
    const to = positionOfKey(view, question.to);
    if (to === null) return fail(unknown(question.to));
    const { first } = question;
    const answer = this.#analyses.answer(
      view,
      `routes ${from} ${to} ${first}`,
      (inner) => this.#between(view, { from, to, first }, inner),
      signal,
    );
    return succeed(await answer);
  }

  async #between(
    view: NetworkView,
    { from, to, first }: { readonly from: number; readonly to: number; readonly first: number },
    signal: AbortSignal,
  ): Promise<Routes> {
    const ends = { sources: Int32Array.of(from), targets: Int32Array.of(to), limit: first };
    const input = { graph: view.graph, ...ends };
    const found = await this.#analyses.run(view, 'shortest-routes', input, `${from}-${to} ${first}`, signal);
    const routes = found.routes.map((positions) => routeOf(view, [...positions]));
    return {
      distance: found.distance,
      count: found.count,
      routes,
      sentence: routesSentence(nameAt(view, from), nameAt(view, to), found.distance, found.count),
      provenance: provenanceOf(view, {
        options: { directed: false },
        notes: ['A tie is one step, whatever its direction and strength.'],
      }),
    };
  }
}

function unknown(key: string): NotFound {
  return { kind: 'not-found', entity: 'stakeholder', key };
}
