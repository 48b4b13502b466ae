import { fail, succeed } from '@footbridge/shared/result';
import type { ManyField } from './edit-many-dialog.js';
import type { GridColumn } from './grid/grid-column.js';

/** The columns whose value can be said of many rows at once; a name is each one's own. */
export function manyFields<Row>(columns: readonly GridColumn<Row>[]): readonly ManyField[] {
  return columns.flatMap(({ id, header, edit, isRowHeader }) => {
    if (edit === undefined || isRowHeader) return [];
    const { kind, options, read } = edit;
    return [{ id, label: header, kind, options, read, mayBeEmpty: true }];
  });
}

/** A topic to add to those each has, or to take from them. */
export function topicField(to: 'add' | 'remove'): ManyField {
  return {
    id: to,
    label: to === 'add' ? 'Topic to add' : 'Topic to remove',
    kind: 'text',
    mayBeEmpty: false,
    description: 'Several may stand with a semicolon between. The other topics stay.',
    read: (text) => {
      const topics = text.split(';').flatMap((part) => part.trim() || []);
      if (text.trim() !== '' && topics.length === 0) return fail('Type a topic.');
      return succeed(to === 'add' ? { addTopics: topics } : { removeTopics: topics });
    },
  };
}
