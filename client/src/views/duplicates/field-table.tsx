import { listOf } from '../../components/number-format.js';
import { attributeTitle, fieldValueWords, STAKEHOLDER_FIELD_LABELS } from '../../components/stakeholder-fields.js';
import { useScope } from '../../data/scope.js';
import type { MergePreview } from '../../data/use-merge.js';
import { useNetwork } from '../../data/use-networks.js';
import styles from './duplicates-view.module.css';
import { canKeepAll, type FieldChoices, isDisputed, type PreviewField, settledFields } from './merge-fields.js';

export interface FieldTableProps {
  readonly preview: MergePreview;
  readonly choices: FieldChoices;
  /** Null keeps all that is said together. */
  readonly onChoose: (field: string, from: string | null) => void;
}

/** What each says, field by field: where they differ one is chosen, the rest is told in a sentence. */
export function FieldTable({ preview, choices, onChoose }: FieldTableProps) {
  const labelOf = useFieldLabel();
  const { keep, merge, fields } = preview;
  const all = [keep, ...merge];
  const disputed = fields.filter(isDisputed);
  const { filled, same } = settledFields(fields, keep.key);
  const nameOf = (key: string | null) => all.find((one) => one.key === key)?.name ?? '';
  return (
    <div className={styles.fields}>
      {disputed.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>Choose what {keep.name} will say</caption>
            <thead>
              <tr>
                <th scope="col">Field</th>
                {all.map((one, index) => (
                  <th key={one.key} scope="col">
                    {index === 0 ? 'The one that stays' : merge.length === 1 ? 'The other' : one.name}
                  </th>
                ))}
                {disputed.some(canKeepAll) && <th scope="col">Together</th>}
              </tr>
            </thead>
            <tbody>
              {disputed.map((field) => (
                <FieldRow
                  key={field.field}
                  field={field}
                  label={labelOf(field.field)}
                  nameOf={nameOf}
                  chosen={choices[field.field] ?? field.from}
                  withAll={disputed.some(canKeepAll)}
                  onChoose={(from) => onChoose(field.field, from)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {filled.length > 0 && (
        <p>
          {keep.name} takes what it does not have:{' '}
          {listOf(
            filled.map(
              (field) => `${labelOf(field.field).toLowerCase()} (${fieldValueWords(field.field, field.value)})`,
            ),
          )}
          .
        </p>
      )}
      {same.length > 0 && (
        <p className={styles.soft}>
          Kept as {merge.length === 1 ? 'it is' : 'they are'}:{' '}
          {listOf(same.map((field) => labelOf(field.field).toLowerCase()))}.
        </p>
      )}
      <p className={styles.soft}>It can also be found as {listOf(preview.aliases.map((name) => `“${name}”`))}.</p>
    </div>
  );
}

interface FieldRowProps {
  readonly field: PreviewField;
  readonly label: string;
  readonly nameOf: (key: string) => string;
  readonly chosen: string | null;
  readonly withAll: boolean;
  readonly onChoose: (from: string | null) => void;
}

function FieldRow({ field, label, nameOf, chosen, withAll, onChoose }: FieldRowProps) {
  const choice = (from: string | null, of: string, value: unknown) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`merge ${field.field}`}
        checked={chosen === from}
        onChange={() => onChoose(from)}
        aria-label={`${label} of ${of}: ${fieldValueWords(field.field, value) || 'empty'}`}
      />
      <span>{fieldValueWords(field.field, value) || <em>Empty</em>}</span>
    </label>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      {field.values.map(({ stakeholder, value }) => (
        <td key={stakeholder}>{choice(stakeholder, nameOf(stakeholder), value)}</td>
      ))}
      {withAll && <td>{canKeepAll(field) && choice(null, 'all together', field.value)}</td>}
    </tr>
  );
}

/** A field as it is called on screen; one of a file's own columns by its heading. */
function useFieldLabel(): (field: string) => string {
  const { data } = useNetwork(useScope().network);
  const labels: Readonly<Record<string, string>> = STAKEHOLDER_FIELD_LABELS;
  return (field) => {
    const known = labels[field];
    if (known !== undefined) return known;
    const key = field.replace(/^attributes\./u, '');
    const label = data?.attributes.find((one) => one.on === 'STAKEHOLDER' && one.key === key)?.label ?? key;
    return attributeTitle(label);
  };
}
