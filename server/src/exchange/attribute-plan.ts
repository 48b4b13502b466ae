import type { AttributeDefinition, AttributeType } from '@footbridge/shared/vocabulary/attribute';
import type { Breather } from '../runtime/breather.js';
import { commonType, typeFactsOf } from './attribute-type.js';
import { firstRow, type MappedColumn, type MappedTable } from './mapping.js';
import type { SourceTable } from './source-table.js';
import { VOCABULARY_OF_FIELD, type WordFieldOfStakeholder, wordFieldOf } from './stakeholder-fields.js';
import { exactWord } from './vocabulary-words.js';

/** A column whose cells become an attribute: one that was mapped so, or one whose own words are kept beside their meaning. */
export interface AttributeColumn {
  readonly index: number;
  readonly header: string;
  readonly key: string;
  readonly type: AttributeType;
}

/** Which attributes an import brings, and how each column of each table is read into them. */
export interface AttributePlan {
  readonly definitions: readonly AttributeDefinition[];
  columnsOf(table: MappedTable): readonly AttributeColumn[];
  /** Whether a table writes NA for a missing value. */
  writesMissingWords(table: SourceTable): boolean;
}

/**
 * Settles the attributes of all tables together: a key has one type on each owner, the one that was said, else the one
 * all columns of that key (and the network's own values) fit, else text.
 */
export async function planAttributes(
  tables: readonly MappedTable[],
  labels: ReadonlyMap<string, string>,
  existing: readonly AttributeDefinition[],
  breather: Breather,
): Promise<AttributePlan> {
  const types = new Map<string, AttributeDefinition>(existing.map((definition) => [idOf(definition), definition]));
  const withMissing = new Set<SourceTable>();
  const columns = new Map<MappedTable, readonly Omit<AttributeColumn, 'type'>[]>();
  for (const table of tables) {
    const on = table.role === 'ties' ? 'tie' : 'stakeholder';
    const found = attributeColumnsOf(table);
    columns.set(table, found);
    for (const column of found) {
      await breather.pause();
      const facts = typeFactsOf(table.source.column(column.index), firstRow(table));
      if (facts.showsMissing) withMissing.add(table.source);
      const type = column.kept ? 'text' : (column.said ?? facts.type);
      const before = types.get(idOf({ on, key: column.key }));
      const label = before?.label ?? labels.get(idOf({ on, key: column.key })) ?? column.key;
      types.set(idOf({ on, key: column.key }), {
        key: column.key,
        label,
        on,
        type: before === undefined ? type : commonType(before.type, type),
      });
    }
  }
  return {
    definitions: [...types.values()],
    columnsOf(table) {
      const on = table.role === 'ties' ? 'tie' : 'stakeholder';
      return (columns.get(table) ?? []).map((column) => ({
        ...column,
        type: types.get(idOf({ on, key: column.key }))?.type ?? 'text',
      }));
    },
    writesMissingWords: (table) => withMissing.has(table),
  };
}

interface FoundColumn {
  readonly index: number;
  readonly header: string;
  readonly key: string;
  readonly said: AttributeType | null;
  /** Its words stand in a field already, and are kept as they came beside it. */
  readonly kept: boolean;
}

function attributeColumnsOf(table: MappedTable): readonly FoundColumn[] {
  const mapped = table.columns
    .filter((column) => column.field === 'attribute')
    .map((column) => ({ ...column, key: column.attribute ?? column.header, said: column.type, kept: false }));
  if (table.role === 'ties') return mapped;
  const keys = new Set(mapped.map((column) => column.key));
  const kept = table.columns
    .filter((column) => wordFieldOf(column.field) !== null && column.header !== '' && !keys.has(column.header))
    .filter((column) => hasForeignWords(table, column))
    .map((column) => ({ ...column, key: column.header, said: null, kept: true }));
  return [...mapped, ...kept];
}

/** Whether some word of a kind, group, tier or sector column is not of the vocabulary. */
function hasForeignWords(table: MappedTable, column: MappedColumn): boolean {
  const field: WordFieldOfStakeholder | null = wordFieldOf(column.field);
  if (field === null || column.header in Object.prototype) return false;
  const values = table.source.column(column.index);
  const seen = new Set<string>();
  for (let row = firstRow(table); row < values.length; row += 1) {
    const word = values[row]!.trim();
    if (word === '' || seen.has(word)) continue;
    seen.add(word);
    if (exactWord(word, VOCABULARY_OF_FIELD[field]) === null) return true;
  }
  return false;
}

function idOf({ on, key }: Pick<AttributeDefinition, 'on' | 'key'>): string {
  return `${on}\n${key}`;
}
