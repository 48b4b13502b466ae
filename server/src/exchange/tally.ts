import { isDeepStrictEqual } from 'node:util';
import type { ImportMode } from '@footbridge/shared/exchange/import-mode';

export interface EntityCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface ImportCounts {
  readonly stakeholders: EntityCounts;
  readonly ties: EntityCounts;
  readonly initiatives: EntityCounts;
}

/** Counts that were kept as plain data; null where they are none. */
export function parseImportCounts(kept: unknown): ImportCounts | null {
  const isCounts = (each: unknown) => isRecordOf(each, ['new', 'changed', 'unchanged', 'removed'], Number.isInteger);
  return isRecordOf(kept, ['stakeholders', 'ties', 'initiatives'], isCounts) ? (kept as ImportCounts) : null;
}

function isRecordOf(value: unknown, names: readonly string[], isPart: (part: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map(Object.entries(value));
  return names.every((name) => isPart(parts.get(name)));
}

/** The records of one sort after an import, and how they got there. */
export interface MergedRecords<Item> {
  readonly records: readonly Item[];
  readonly counts: EntityCounts;
}

/** Gathers records, counts what is new, changed and unchanged, and keeps the versions going. */
export class Tally<Item extends { readonly key: string; readonly version: number }> {
  readonly #records: Item[] = [];
  #new = 0;
  #changed = 0;
  #unchanged = 0;

  take(record: Item, stored: Item | undefined): void {
    if (stored === undefined) {
      this.#new += 1;
      this.#records.push(record.version === 1 ? record : { ...record, version: 1 });
    } else if (saysTheSame(record, stored)) {
      this.#unchanged += 1;
      this.#records.push(stored);
    } else {
      this.#changed += 1;
      this.#records.push({ ...record, version: stored.version + 1 });
    }
  }

  /** Adds what the files did not name: kept, or in a replacement removed. */
  finish(
    before: ReadonlyMap<string, Item>,
    existing: ReadonlyMap<string, Item>,
    named: { has(key: string): boolean },
    mode: ImportMode,
  ): MergedRecords<Item> {
    let removed = 0;
    for (const [key, record] of before) {
      if (named.has(key)) continue;
      if (mode === 'replace') removed += 1;
      else this.take(record, existing.get(key));
    }
    const counts = { new: this.#new, changed: this.#changed, unchanged: this.#unchanged, removed };
    return { records: this.#records, counts };
  }
}

/** Whether two records of one thing differ in nothing but their versions. */
function saysTheSame<Item extends object>(a: Item, b: Item): boolean {
  if (a === b) return true;
  for (const name in a) {
    const [left, right] = [a[name], b[name]];
    if (left !== right && name !== 'version' && !(typeof left === 'object' && isDeepStrictEqual(left, right)))
      return false;
  }
  return true;
}
