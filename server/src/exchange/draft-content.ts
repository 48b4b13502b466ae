import type { DanglingRule, DuplicateRule, ImportMode } from '@footbridge/shared/exchange/import-mode';
import { assertNever } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import type { Breather } from '../runtime/breather.js';
import { readAdjacencyRows } from './adjacency-rows.js';
import { type AttributePlan, planAttributes } from './attribute-plan.js';
import { CellReader } from './cell-reader.js';
import type { StakeholderDraft, TieDraft } from './draft.js';
import { EndResolver } from './end-resolver.js';
import type { ExistingContent } from './existing-content.js';
import { readInitiatives } from './initiative-tables.js';
import type { MappedTable, MappingInput } from './mapping.js';
import { readMatrix } from './matrix-rows.js';
import { readDictionary } from './own-export.js';
import type { ProblemList } from './problem-list.js';
import { StakeholderGatherer } from './stakeholder-gatherer.js';
import { type RowReading, readStakeholderRows } from './stakeholder-rows.js';
import { readAnswers, readRespondents } from './survey-rows.js';
import { decideDirections } from './tie-direction.js';
import { TieGatherer } from './tie-gatherer.js';
import { readTieRows } from './tie-rows.js';
import { looksLikeBody } from './vocabulary-words.js';
import type { WordList } from './word-list.js';

/** What the tables of an import say, before it meets what the network holds. */
export interface DraftContent {
  readonly attributes: readonly AttributeDefinition[];
  readonly stakeholders: ReadonlyMap<string, StakeholderDraft>;
  readonly ties: readonly TieDraft[];
  /** Null where the files say nothing of initiatives. */
  readonly initiatives: readonly InitiativeRecord[] | null;
  /** What somebody is whose file says no kind. */
  kindOf(key: string): StakeholderKind;
  readonly duplicateIds: DuplicateRule;
  readonly danglingTies: DanglingRule;
  isDirected(draft: TieDraft): boolean;
}

export interface DraftRequest {
  readonly tables: readonly MappedTable[];
  readonly mapping: MappingInput;
  readonly mode: ImportMode;
  readonly existing: ExistingContent;
  readonly words: WordList;
  readonly problems: ProblemList;
  readonly breather: Breather;
}

/** Reads all rows of all tables: first who there is, then who is tied to whom. */
export async function draftContent(request: DraftRequest): Promise<DraftContent> {
  const { tables, mapping, mode, existing, words, problems, breather } = request;
  const meets = mode === 'replace' ? null : existing;
  const plan = await planAttributes(tables, labelsOf(tables), meets?.attributes ?? [], breather);
  const listsSomebody = tables.some((table) => table.role === 'stakeholders' || table.role === 'survey');
  const knowsSomebody = listsSomebody || (meets !== null && meets.stakeholders.size > 0);
  const duplicateIds = mapping.duplicateIds ?? 'stop';
  const danglingTies = mapping.danglingTies ?? (knowsSomebody ? 'stop' : 'create');

  const stakeholders = new StakeholderGatherer(duplicateIds, problems);
  const readings = new Map(tables.map((table) => [table, readingOf(table, plan, request)]));
  const answers = await readListed(readings, stakeholders);
  const listed = new Map([...stakeholders.drafts.keys()].map((key, rank) => [key, rank]));
  const resolver = new EndResolver(stakeholders.drafts, meets?.stakeholders ?? new Map());
  const ties = new TieGatherer(stakeholders, resolver, danglingTies, problems);
  for (const [table, reading] of readings) await readTies(reading, answers.get(table) ?? [], ties, resolver, request);
  if (knowsSomebody) stakeholders.reportCreated();

  const isKnown = (key: string) => stakeholders.drafts.has(key) || (meets?.stakeholders.has(key) ?? false);
  const directions = await decideDirections(ties.drafts, listed, breather);
  for (const [word, directed] of directions.ofWords) words.settleDirection(word, directed);
  return {
    attributes: plan.definitions,
    stakeholders: stakeholders.drafts,
    ties: ties.drafts,
    initiatives: readInitiatives(tables, isKnown, problems),
    kindOf: settleKinds(stakeholders, words),
    duplicateIds,
    danglingTies,
    isDirected: directions.isDirected,
  };
}

type Answers = readonly { readonly row: number; readonly key: string }[];

async function readListed(
  readings: ReadonlyMap<MappedTable, RowReading>,
  stakeholders: StakeholderGatherer,
): Promise<ReadonlyMap<MappedTable, Answers>> {
  const answers = new Map<MappedTable, Answers>();
  for (const [table, reading] of readings) {
    if (table.role === 'stakeholders') await readStakeholderRows(reading, stakeholders);
    if (table.role === 'survey') answers.set(table, await readRespondents(reading, stakeholders));
  }
  return answers;
}

async function readTies(
  reading: RowReading,
  answers: Answers,
  ties: TieGatherer,
  resolver: EndResolver,
  { mapping }: DraftRequest,
): Promise<void> {
  const { role } = reading.table;
  switch (role) {
    case 'ties':
      return readTieRows(reading, ties, resolver);
    case 'matrix':
      return readMatrix(reading, ties, mapping.matrixDiagonal ?? false);
    case 'adjacency list':
      return readAdjacencyRows(reading, ties);
    case 'survey':
      return readAnswers(reading, answers, ties, resolver);
    case 'stakeholders':
    case 'ignore':
      return;
    default:
      assertNever(role);
  }
}

function readingOf(table: MappedTable, plan: AttributePlan, { words, problems, breather }: DraftRequest): RowReading {
  const missingWords = plan.writesMissingWords(table.source);
  const cells = new CellReader(table, plan.columnsOf(table), missingWords, problems);
  return { table, cells, words, problems, breather };
}

/** The labels of attributes that an export of ours states, by owner and key. */
function labelsOf(tables: readonly MappedTable[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const sources = tables.map((table) => table.source);
  for (const upload of new Set(sources.map((source) => source.upload))) {
    for (const [name, entries] of readDictionary(sources, upload)) {
      for (const { attribute, label } of entries) {
        if (attribute !== null && label !== null)
          labels.set(`${name === 'ties' ? 'tie' : 'stakeholder'}\n${attribute}`, label);
      }
    }
  }
  return labels;
}

/**
 * Who has no kind is what the header of a column of ends says; the rest are persons, unless a third of their names look
 * like those of bodies.
 */
function settleKinds(stakeholders: StakeholderGatherer, words: WordList): (key: string) => StakeholderKind {
  let without = 0;
  let bodies = 0;
  for (const [key, draft] of stakeholders.drafts) {
    if (draft.fields.kind !== undefined || stakeholders.hintOf(key) !== null) continue;
    without += 1;
    if (looksLikeBody(draft.fields.name ?? key)) bodies += 1;
  }
  const kind = words.saidOfBlank('kind') ?? (without > 0 && bodies * 3 >= without ? 'organisation' : 'person');
  words.settleKind(kind);
  words.countBlank('kind', without, kind);
  return (key) => stakeholders.hintOf(key) ?? kind;
}
