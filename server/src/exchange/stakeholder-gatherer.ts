import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DuplicateRule } from '@footbridge/shared/exchange/import-mode';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { assertNever } from '@footbridge/shared/result';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { NO_ATTRIBUTES, type StakeholderDraft } from './draft.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';

/** Collects stakeholders from all tables; one id is one stakeholder, by the rule for ids that come twice. */
export class StakeholderGatherer {
  readonly #drafts = new Map<string, StakeholderDraft>();
  readonly #created = new Map<SourceTable, number>();
  readonly #hints = new Map<string, StakeholderKind>();

  constructor(
    private readonly rule: DuplicateRule,
    private readonly problems: ProblemList,
  ) {}

  get drafts(): ReadonlyMap<string, StakeholderDraft> {
    return this.#drafts;
  }

  add(draft: StakeholderDraft): void {
    const earlier = this.#drafts.get(draft.key);
    if (earlier === undefined) {
      this.#drafts.set(draft.key, draft);
      return;
    }
    const conflict = conflictOf(earlier, draft);
    const isSameTable = earlier.table === draft.table;
    if (conflict === null) {
      const adds = addsNothing(earlier, draft);
      if (isSameTable && adds) this.#warnRepeated(earlier, draft);
      else if (isSameTable && this.rule !== 'merge') this.#differs(earlier, draft, 'with other columns filled');
      else this.#drafts.set(draft.key, merged(earlier, draft));
      return;
    }
    this.#differs(earlier, draft, `with another ${conflict}`);
  }

  /** The header of a column of ends says what stands in it ("project"): believed where nothing else says the kind. */
  hint(key: string, kind: StakeholderKind): void {
    if (!this.#hints.has(key)) this.#hints.set(key, kind);
  }

  hintOf(key: string): StakeholderKind | null {
    return this.#hints.get(key) ?? null;
  }

  /** Somebody only a tie or an answer names. */
  create(key: string, table: SourceTable, row: number): void {
    this.#drafts.set(key, { key, fields: { name: key }, attributes: NO_ATTRIBUTES, table, row });
    this.#created.set(table, (this.#created.get(table) ?? 0) + 1);
  }

  /** Says how many were created; nothing where the files list no stakeholders, since then it is the rule. */
  reportCreated(): void {
    for (const [table, count] of this.#created) {
      const many =
        count === 1
          ? '1 stakeholder that is in no list was'
          : `${count.toLocaleString('en-GB')} stakeholders that are in no list were`;
      this.problems.warning({ table }, 'CREATED_STAKEHOLDERS', `${many} created, with the id as the name.`);
    }
  }

  #differs(earlier: StakeholderDraft, draft: StakeholderDraft, how: string): void {
    const before = placeOf(earlier, draft.table);
    const message = `The id ${quoted(draft.key)} comes again on row ${draft.table.numbers[draft.row]}, ${how} than on ${before}.`;
    switch (this.rule) {
      case 'stop':
        this.problems.error(draft, 'DUPLICATE_ID', message);
        return;
      case 'keep first':
        this.problems.warning(draft, 'DUPLICATE_ID', `${message} The first row stands.`);
        return;
      case 'merge':
        this.#drafts.set(draft.key, merged(earlier, draft));
        this.problems.warning(draft, 'DUPLICATE_ID', `${message} They were merged; the first value stands.`);
        return;
      default:
        assertNever(this.rule);
    }
  }

  #warnRepeated(earlier: StakeholderDraft, draft: StakeholderDraft): void {
    const message = `Row ${draft.table.numbers[draft.row]} repeats ${placeOf(earlier, draft.table)}; it counts once.`;
    this.problems.warning(draft, 'REPEATED_ROW', message);
  }
}

/** The id of somebody who has only a name: the name, shortened where it is too long for an id. */
export function keyFromName(name: string): string {
  if (name.length <= IMPORT_LIMITS.keyCharacters) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${name.slice(0, IMPORT_LIMITS.keyCharacters - 13).toWellFormed()}~${digest}`;
}

function placeOf(draft: StakeholderDraft, table: SourceTable): string {
  const row = `row ${draft.table.numbers[draft.row]}`;
  if (draft.table === table) return row;
  return draft.table.sheet === null ? `${row} of ${draft.table.file}` : `${row} of sheet ${quoted(draft.table.sheet)}`;
}

/** The first thing both rows say and say differently; null where there is none. */
function conflictOf(a: StakeholderDraft, b: StakeholderDraft): string | null {
  return differing(a.fields, b.fields) ?? differing(a.attributes, b.attributes);
}

function differing(a: object, b: object): string | null {
  const first: Readonly<Record<string, unknown>> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    if (Object.hasOwn(first, name) && !isDeepStrictEqual(first[name], value)) return name;
  }
  return null;
}

function addsNothing(a: StakeholderDraft, b: StakeholderDraft): boolean {
  return (
    Object.keys(b.fields).every((name) => Object.hasOwn(a.fields, name)) &&
    Object.keys(b.attributes).every((name) => Object.hasOwn(a.attributes, name))
  );
}

function merged(a: StakeholderDraft, b: StakeholderDraft): StakeholderDraft {
  return { ...a, fields: { ...b.fields, ...a.fields }, attributes: { ...b.attributes, ...a.attributes } };
}
