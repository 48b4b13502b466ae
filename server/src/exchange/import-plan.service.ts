import { createHash } from 'node:crypto';
import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Viewer } from '../access/viewer.js';
import type { NetworkContentService } from '../network/network-content.service.js';
import { networkKeyProblem } from '../network/network-input.js';
import { Breather } from '../runtime/breather.js';
import { Turnstile } from '../runtime/turnstile.js';
import { type PagedContent, pagedContent } from './content-pages.js';
import { type ExistingContent, readExisting } from './existing-content.js';
import type { ImportPlan, PlannedTable } from './import-plan.js';
import type { MappingInput } from './mapping.js';
import { mappingEcho, plannedTable, planSentence } from './plan-summary.js';
import { type PreparedImport, prepareImport } from './prepare-import.js';
import { ProblemList, quoted } from './problem-list.js';
import type { TableFiles } from './table-files.js';
import type { Upload, UploadStore } from './upload-store.js';

export interface PlanRequest {
  readonly network: string;
  readonly name?: string | null;
  readonly uploads: readonly string[];
  readonly mapping?: MappingInput | null;
  readonly mode?: ImportMode | null;
}

/** What a person can mend in what they asked for; nothing was planned. */
export interface PlanRefusal {
  readonly code: 'NOT_FOUND' | 'REQUIRED' | 'INVALID';
  readonly message: string;
  readonly path: readonly string[];
}

/** Why a plan cannot be run any more: an upload of it expired, or its network was changed since. */
export type PlanOverdue = 'upload-expired' | 'moved-on';

/** An import worked out in full. */
interface ReadyImport {
  readonly prepared: PreparedImport;
  readonly problems: ProblemList;
  readonly existing: ExistingContent;
}

const KEPT_PLANS = 100;
/** Working an import out may need a gigabyte in its reader, and the network and the draft in this process. */
const WORKED_OUT_AT_ONCE = 2;

/** Works imports out without doing them. A plan waits here until it is run or pushed out by newer ones. */
export class ImportPlanService {
  readonly #plans = new Map<string, ImportPlan>();
  readonly #turnstile = new Turnstile(WORKED_OUT_AT_ONCE);

  constructor(
    private readonly contents: NetworkContentService,
    private readonly uploads: UploadStore,
    private readonly files: Pick<TableFiles, 'read'>,
  ) {}

  find(id: string): ImportPlan | null {
    return this.#plans.get(id) ?? null;
  }

  async plan(
    viewer: Viewer,
    request: PlanRequest,
    signal?: AbortSignal,
  ): Promise<Result<ImportPlan, readonly PlanRefusal[]>> {
    const uploads = this.#uploadsOf(request);
    if (!uploads.ok) return uploads;
    return this.#turnstile.run(() => this.#plan(viewer, request, uploads.value, signal), signal);
  }

  async #plan(
    viewer: Viewer,
    request: PlanRequest,
    uploads: readonly Upload[],
    signal: AbortSignal | undefined,
  ): Promise<Result<ImportPlan, readonly PlanRefusal[]>> {
    const existing = await readExisting(this.contents, viewer, request.network);
    const keyProblem = existing.version === null ? networkKeyProblem(request.network) : null;
    if (keyProblem !== null)
      return fail([{ code: 'INVALID', message: keyProblem.message, path: ['input', 'network'] }]);
    const said = request.mapping ?? {};
    const mode = request.mode ?? 'append';
    const ready = await this.#ready({ uploads, said, mode, existing, signal });
    const plan = await planOf(ready, { ...request, said, mode, uploads });
    this.#plans.delete(plan.id);
    this.#plans.set(plan.id, plan);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > KEPT_PLANS && oldest !== undefined) this.#plans.delete(oldest);
    return succeed(plan);
  }

  /** Works a plan out again, to be saved, or says why that cannot be done any more. */
  async prepare(
    viewer: Viewer,
    plan: ImportPlan,
    signal: AbortSignal,
    onStep: (share: number) => void,
  ): Promise<Result<PagedContent, PlanOverdue>> {
    return this.#turnstile.run(async () => {
      if (plan.uploads.some(({ id }) => this.uploads.get(id) === null)) return fail('upload-expired');
      const existing = await readExisting(this.contents, viewer, plan.network);
      if (existing.uid !== plan.networkUid || existing.version !== plan.networkVersion) return fail('moved-on');
      const { prepared } = await this.#ready({ ...plan, existing, signal, onStep });
      // Only the content is handed on: the tables it was read from are as large again.
      return succeed(pagedContent(prepared.merged));
    }, signal);
  }

  async #ready(work: {
    readonly uploads: readonly Upload[];
    readonly said: MappingInput;
    readonly mode: ImportMode;
    readonly existing: ExistingContent;
    readonly signal?: AbortSignal;
    onStep?(share: number): void;
  }): Promise<ReadyImport> {
    const { uploads, said: mapping, mode, existing, signal, onStep } = work;
    const problems = new ProblemList();
    const breather = new Breather(signal);
    const sources = await this.files.read(uploads, mapping, problems, signal, onStep);
    const prepared = await prepareImport({ sources, mapping, mode, existing, problems, breather });
    return { prepared, problems, existing };
  }

  #uploadsOf({ uploads }: PlanRequest): Result<readonly Upload[], readonly PlanRefusal[]> {
    const path = ['input', 'uploads'];
    if (uploads.length === 0) return fail([{ code: 'REQUIRED', message: 'Name at least one upload.', path }]);
    if (uploads.length > IMPORT_LIMITS.uploads || new Set(uploads).size !== uploads.length) {
      const message = `Name at most ${IMPORT_LIMITS.uploads} uploads, each once.`;
      return fail([{ code: 'INVALID', message, path }]);
    }
    const found = uploads.map((id) => this.uploads.get(id));
    const missing = uploads.flatMap((id, index): readonly PlanRefusal[] => {
      if (found[index] !== null) return [];
      const message = `There is no upload ${quoted(id)}. It may have expired; upload the file again.`;
      return [{ code: 'NOT_FOUND', message, path: [...path, String(index)] }];
    });
    return missing.length > 0 ? fail(missing) : succeed(found.filter((upload) => upload !== null));
  }
}

type PlannedRequest = Omit<PlanRequest, 'uploads' | 'mode'> & {
  readonly uploads: readonly Upload[];
  readonly said: MappingInput;
  readonly mode: ImportMode;
};

async function planOf({ prepared, problems, existing }: ReadyImport, request: PlannedRequest): Promise<ImportPlan> {
  const { network, uploads, said, mode } = request;
  const name = existing.version === null ? request.name?.trim() || null : null;
  const breather = new Breather();
  const tables: PlannedTable[] = [];
  for (const table of prepared.tables) tables.push(await plannedTable(table, prepared.draft.attributes, breather));
  return {
    id: idOf({ ...request, name }, existing),
    network,
    name,
    networkUid: existing.uid,
    networkVersion: existing.version,
    mode,
    uploads,
    said,
    mapping: mappingEcho(tables, prepared.tables, prepared.draft, prepared.words, said),
    tables,
    counts: prepared.merged.counts,
    problems: [...problems.items].sort(errorsFirst),
    problemCount: problems.count,
    errorCount: problems.errorCount,
    canRun: problems.blockingCount === 0,
    sentence: planSentence(prepared.merged.counts, problems),
    words: prepared.words,
  };
}

/** Files count by what is in them: one that is uploaded again is the same. */
function idOf({ network, name, uploads, said, mode }: PlannedRequest, { uid, version }: ExistingContent): string {
  const files = uploads.map(({ filename, sha256 }) => [filename, sha256]);
  const placeOf = (id: string | null | undefined) => uploads.findIndex((upload) => upload.id === id);
  const tables = said.tables?.map((table) => ({ ...table, upload: placeOf(table.upload) }));
  const identity = JSON.stringify([network, name, uid, version, mode, files, { ...said, tables }]);
  return createHash('sha256').update(identity).digest('base64url').slice(0, 27);
}

function errorsFirst(a: ImportPlan['problems'][number], b: ImportPlan['problems'][number]): number {
  return Number(a.severity !== 'error') - Number(b.severity !== 'error');
}
