import type { DanglingRule } from '@footbridge/shared/exchange/import-mode';
import { assertNever } from '@footbridge/shared/result';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieDraft } from './draft.js';
import type { EndResolver } from './end-resolver.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';
import type { StakeholderGatherer } from './stakeholder-gatherer.js';

/** What is known of a column of ends. */
export interface EndColumn {
  readonly table: SourceTable;
  readonly column: { readonly index: number; readonly header: string } | null;
  /** What to do with somebody unknown, where it differs from the rule of the import. */
  readonly rule?: DanglingRule;
  /** The kind of everybody in the column, where the header says one. */
  readonly kind?: StakeholderKind | null;
}

/** Collects ties; their ends become stakeholder keys by the rule for ends that are in no table. */
export class TieGatherer {
  readonly drafts: TieDraft[] = [];

  constructor(
    private readonly stakeholders: StakeholderGatherer,
    private readonly resolver: EndResolver,
    private readonly rule: DanglingRule,
    private readonly problems: ProblemList,
  ) {}

  /** The key of an end; null where the tie cannot be, which is said. */
  end(name: string, column: EndColumn, row: number): string | null {
    const found = this.resolver.resolve(name);
    switch (found.kind) {
      case 'found':
        if (column.kind) this.stakeholders.hint(found.key, column.kind);
        return found.key;
      case 'ambiguous': {
        const keys = found.keys.slice(0, 3).map(quoted).join(', ');
        this.problems.error(
          { ...column, row },
          'AMBIGUOUS_NAME',
          `${found.keys.length} stakeholders are called ${quoted(name)} (${keys}). Use the id.`,
        );
        return null;
      }
      case 'unknown':
        return this.#unknown(name, column, row);
      default:
        return assertNever(found);
    }
  }

  add(draft: TieDraft): void {
    if (draft.from === draft.to) {
      this.problems.warning(
        draft,
        'SELF_TIE',
        `${quoted(draft.from)} is tied to itself; the tie is kept and counts in no measure.`,
      );
    }
    this.drafts.push(draft);
  }

  #unknown(name: string, column: EndColumn, row: number): string | null {
    const rule = column.rule ?? this.rule;
    if (rule === 'create') {
      this.stakeholders.create(name, column.table, row);
      if (column.kind) this.stakeholders.hint(name, column.kind);
      this.resolver.forget(name);
      return name;
    }
    const message = `${quoted(name)} is no stakeholder of this import or network.`;
    if (rule === 'skip') this.problems.warning({ ...column, row }, 'DANGLING_TIE', `${message} The tie is left out.`);
    else this.problems.error({ ...column, row }, 'DANGLING_TIE', message);
    return null;
  }
}
