import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';

type Attributes = Readonly<Record<string, AttributeValue>>;

const NO_WORDS: readonly string[] = [];

/**
 * Lets the records of a network share what is equal: a database hands out every empty list, every place and every set of
 * attributes anew, and of a hundred thousand stakeholders most say the same few.
 */
export class EqualValues {
  readonly #words = new Map<string, string>();
  readonly #attributes = new Map<string, Attributes>();

  shared(record: StakeholderRecord): StakeholderRecord {
    return {
      ...record,
      aliases: record.aliases.length === 0 ? NO_WORDS : record.aliases,
      place: this.#word(record.place),
      topics: record.topics.length === 0 ? NO_WORDS : record.topics,
      validFrom: this.#word(record.validFrom),
      validTo: this.#word(record.validTo),
      source: this.#word(record.source),
      attributes: this.#same(this.#attributes, JSON.stringify(record.attributes), record.attributes),
    };
  }

  #word(word: string | null): string | null {
    return word === null ? null : this.#same(this.#words, word, word);
  }

  #same<Value>(known: Map<string, Value>, key: string, value: Value): Value {
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, value);
    return value;
  }
}
