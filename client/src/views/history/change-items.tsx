import { Answer } from '../../components/answer.js';
import { classNames } from '../../components/class-names.js';
import { TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { capitalised, formatCount } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { type ChangeItemRow, useChangeItems } from '../../data/use-history.js';
import { fieldLabel, fieldValue } from './field-words.js';
import styles from './history-view.module.css';

export interface ChangeItemsProps {
  readonly network: string;
  readonly change: string;
  /** An import counts what it touched, and lists only what became of the columns. */
  readonly isImport?: boolean;
}

/** What one change touched, each field with what was there before and after. */
export function ChangeItems({ network, change, isImport = false }: ChangeItemsProps) {
  const items = useChangeItems(network, change, true);
  return (
    <Answer answer={items} of="what changed">
      {({ items: rows, itemCount }) => (
        <>
          {rows.length > 0 && (
            <TableScroll label="What changed, field by field" reachable>
              <table className={classNames(TABLE_CLASS, styles.fields)}>
                <thead>
                  <tr>
                    <th scope="col">What</th>
                    <th scope="col">Field</th>
                    <th scope="col">Before</th>
                    <th scope="col">After</th>
                  </tr>
                </thead>
                {rows.map((item) => (
                  <ItemRows key={`${item.entity} ${item.key}`} item={item} />
                ))}
              </table>
            </TableScroll>
          )}
          {(isImport || rows.length === 0) && (
            <p className={styles.meta}>
              {formatCount(itemCount)} stakeholders and ties were new, changed or removed; an import counts them and
              does not list each.
            </p>
          )}
          {!isImport && rows.length > 0 && itemCount > rows.length && (
            <p className={styles.meta}>
              The first {formatCount(rows.length)} of {formatCount(itemCount)} are shown.
            </p>
          )}
        </>
      )}
    </Answer>
  );
}

function ItemRows({ item }: { readonly item: ChangeItemRow }) {
  const fields = item.fields.length > 0 ? item.fields : [{ field: 'nothing', before: null, after: null }];
  return (
    <tbody>
      {fields.map((field, index) => (
        <tr key={field.field}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={fields.length}>
              <ItemName item={item} />
            </th>
          )}
          <td>{fieldLabel(field.field)}</td>
          <td>{fieldValue(field.before)}</td>
          <td>{fieldValue(field.after)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function ItemName({ item }: { readonly item: ChangeItemRow }) {
  const state = item.before === null ? 'new' : item.after === null ? 'removed' : 'changed';
  return (
    <>
      {item.entity === 'stakeholder' && item.after !== null ? (
        <StakeholderName stakeholder={{ key: item.key, name: item.name }} />
      ) : (
        item.name
      )}
      <span className={styles.meta}>
        {' '}
        {capitalised(item.entity)}, {state}
      </span>
    </>
  );
}
