import type { MergePreview } from '../../data/use-merge.js';

export type PreviewField = MergePreview['fields'][number];

/** What is chosen for a field: the key of whose value it is; null where all of them are kept together. */
export type FieldChoices = Readonly<Record<string, string | null>>;

/** Fields in which they say different things: only these need a choice. */
export function isDisputed({ values }: PreviewField): boolean {
  const said = values.map(({ value }) => JSON.stringify(value)).filter((text) => text !== 'null' && text !== '[]');
  return new Set(said).size > 1;
}

/** Whether a field will say what all of them say together unless one is chosen. */
export function canKeepAll(field: PreviewField): boolean {
  return field.from === null && isDisputed(field);
}

/** The choices that differ from what happens by itself, as the merge takes them. */
export function choicesToSend(
  fields: readonly PreviewField[],
  choices: FieldChoices,
): readonly { readonly field: string; readonly from: string }[] {
  return fields.flatMap(({ field, from }) => {
    const chosen = choices[field];
    return chosen === undefined || chosen === null || chosen === from ? [] : [{ field, from: chosen }];
  });
}

/** The fields that need no choice: those of whom there is one value, by whose it is, and those in which all agree. */
export function settledFields(fields: readonly PreviewField[], keep: string) {
  const settled = fields.filter((field) => !isDisputed(field) && field.field !== 'name');
  const filled = settled.filter(({ from, values }) => from !== null && from !== keep && isEmpty(values[0]?.value));
  return { filled, same: settled.filter((field) => !filled.includes(field)) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
