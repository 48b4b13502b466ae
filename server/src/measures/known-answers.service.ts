import { KNOWN_NETWORKS } from '@footbridge/shared/measures/known-answers/known-networks';
import { checkKnownAnswers, type KnownAnswerCheck } from '../analytics/measures/check-known-answers.js';
import { type Page, type PageRequest, pageOfList } from '../api/page.js';
import type { KnownAnswerType } from './known-answer.type.js';
import type { TaskRunner } from './view-analyses.js';

type NumberedCheck = KnownAnswerCheck & { readonly number: number };

const ORDER = { name: 'known answers', length: 1, keyOf: ({ number }: NumberedCheck) => [number] };

/** Published values against the kernels of this very server, computed when first asked for. */
export class KnownAnswersService {
  readonly #runner: TaskRunner;
  #checks: Promise<readonly NumberedCheck[]> | undefined;

  constructor(runner: TaskRunner) {
    this.#runner = runner;
  }

  /** A page of them, of one measure where `measure` names it. */
  async page(request: PageRequest & { readonly measure?: string | null }): Promise<Page<KnownAnswerType>> {
    const checks = (await this.#computed()).filter(
      ({ answer }) => answer.measure === (request.measure ?? answer.measure),
    );
    return pageOfList(checks, request, { field: 'knownAnswers', order: ORDER, toNode });
  }

  #computed(): Promise<readonly NumberedCheck[]> {
    this.#checks ??= checkKnownAnswers((task, input) => this.#runner.run(task, input)).then((checks) =>
      checks.map((check, number) => ({ ...check, number })),
    );
    return this.#checks;
  }
}

function toNode({ answer, got, difference, agrees }: NumberedCheck): KnownAnswerType {
  const { measure, network, of, detail, expected, source } = answer;
  const options = Object.entries(answer.options).map(([name, value]) => (value === true ? name : `${name} ${value}`));
  return {
    measure,
    network: KNOWN_NETWORKS[network].name,
    of,
    detail,
    options,
    expected,
    got,
    difference,
    agrees,
    source,
  };
}
