import type { StakeholderDraft } from './draft.js';
import { wordKey } from './word-key.js';

/** Whom a tie's end means. */
export type ResolvedEnd =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'ambiguous'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown' };

/** Somebody who is already in the network. */
export interface KnownStakeholder {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const UNKNOWN: ResolvedEnd = { kind: 'unknown' };

/** Finds the stakeholder an end names: by id, then by the exact name, then by a name or alias whatever its case. */
export class EndResolver {
  readonly #cache = new Map<string, ResolvedEnd>();
  #byName: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(
    private readonly drafts: ReadonlyMap<string, StakeholderDraft>,
    private readonly existing: ReadonlyMap<string, KnownStakeholder>,
  ) {}

  resolve(end: string): ResolvedEnd {
    const known = this.#cache.get(end);
    if (known !== undefined) return known;
    const found = this.#find(end);
    this.#cache.set(end, found);
    return found;
  }

  #find(end: string): ResolvedEnd {
    if (this.drafts.has(end) || this.existing.has(end)) return { kind: 'found', key: end };
    const keys = this.#names().get(end) ?? this.#names().get(loose(end)) ?? [];
    if (keys.length === 0) return UNKNOWN;
    return keys.length === 1 ? { kind: 'found', key: keys[0]! } : { kind: 'ambiguous', keys };
  }

  /** Somebody was created since. */
  forget(end: string): void {
    this.#cache.delete(end);
  }

  /** Built when an end is no id, which in most files is never. */
  #names(): ReadonlyMap<string, readonly string[]> {
    if (this.#byName !== null) return this.#byName;
    const names = new Map<string, string[]>();
    const add = (name: string, key: string) => {
      for (const form of new Set([name, loose(name)])) {
        const keys = names.get(form);
        if (keys === undefined) names.set(form, [key]);
        else if (!keys.includes(key)) keys.push(key);
      }
    };
    for (const [key, draft] of this.drafts) {
      for (const name of [draft.fields.name ?? key, ...(draft.fields.aliases ?? [])]) add(name, key);
    }
    for (const { key, name, aliases } of this.existing.values()) {
      if (this.drafts.has(key)) continue;
      for (const each of [name, ...aliases]) add(each, key);
    }
    this.#byName = names;
    return names;
  }
}

/** Exact names and loose ones are kept apart by a mark no name holds. */
function loose(name: string): string {
  return `\n${wordKey(name)}`;
}
