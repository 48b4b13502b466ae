import type { StakeholderKind, StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { Breather } from '../runtime/breather.js';
import { knownBy } from './duplicate-kinship.js';
import { type LikelyPair, likelyPairs, likelySame, type NameBook, readNames } from './duplicate-search.js';
import type { NetworkSnapshot } from './network-snapshot.js';

type Stakeholders = readonly StakeholderRecord[];

/**
 * Who is likely in a network twice. Found once for the stakeholders as they are: a change of ties alone finds it again in
 * memory. A search stands back regularly, so that the server answers others meanwhile.
 */
export class DuplicateService {
  readonly #books = new WeakMap<Stakeholders, Promise<NameBook>>();
  readonly #pairs = new WeakMap<Stakeholders, Promise<readonly LikelyPair[]>>();

  /** All likely pairs, the surest first. */
  pairs(snapshot: NetworkSnapshot): Promise<readonly LikelyPair[]> {
    const search = async () => likelyPairs(await this.#book(snapshot), new Breather());
    return onceFor(this.#pairs, snapshot.stakeholders, search);
  }

  /** Who is likely the same as one of the network, or as somebody not there yet. */
  async likeOne(
    snapshot: NetworkSnapshot,
    asked: { readonly name: string; readonly kind?: StakeholderKind | null },
    signal: AbortSignal,
  ) {
    const book = await this.#book(snapshot);
    const one = knownBy({ name: asked.name, aliases: [], kind: asked.kind ?? null });
    return likelySame(book, one, new Breather(signal));
  }

  #book(snapshot: NetworkSnapshot): Promise<NameBook> {
    return onceFor(this.#books, snapshot.stakeholders, () => readNames(snapshot, new Breather()));
  }
}

/** Two who ask at once are answered by one search; one that failed is not kept. */
function onceFor<Key extends object, Value>(
  kept: WeakMap<Key, Promise<Value>>,
  key: Key,
  search: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const searching = search().catch((error: unknown) => {
    kept.delete(key);
    throw error;
  });
  kept.set(key, searching);
  return searching;
}
