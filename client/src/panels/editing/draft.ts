/** What a form edits: every field as the text or choice it shows. */
export type Draft<Field extends string> = Readonly<Record<Field, string>>;

/** How a kind of thing is edited as texts. */
export interface DraftShape<Field extends string> {
  /** What the fields are called, in the order of the form. */
  readonly labels: Readonly<Record<Field, string>>;
  /** Reads a thing as the API gives it, or as a conflict shows it. */
  readonly read: (stored: Readonly<Record<string, unknown>>) => Draft<Field>;
}

/** The text of a value in a form; parts of a list are divided by semicolons. */
export function draftText(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('; ') : String(value ?? '');
}

/** The fields that differ; spaces around a text are no difference. */
export function changedFields<Field extends string>(before: Draft<Field>, after: Draft<Field>): readonly Field[] {
  const fields = Object.keys(before) as Field[]; // Object.keys forgets the key type
  return fields.filter((field) => before[field] !== after[field].trim());
}

/** One field that someone else changed meanwhile, and that this edit changes too, to something else. */
interface FieldConflict<Field extends string> {
  readonly field: Field;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

/** An edit beside what someone else saved since it was begun. */
export interface Disagreement<Field extends string> {
  /** Only these need a choice. */
  readonly disputed: readonly FieldConflict<Field>[];
  /** Fields that only they changed, and that stay as they have them. */
  readonly theirs: readonly Field[];
  /** What is stored, with this edit's own changes on top. */
  readonly merged: Draft<Field>;
}

/** Where an edit and what is stored by now disagree. A field both changed alike is no conflict. */
export function disagreement<Field extends string>(
  opened: Draft<Field>,
  mine: Draft<Field>,
  stored: Draft<Field>,
): Disagreement<Field> {
  const own = changedFields(opened, mine);
  const others = changedFields(opened, stored);
  const both = own.filter((field) => others.includes(field) && stored[field] !== mine[field].trim());
  return {
    disputed: both.map((field) => ({
      field,
      before: opened[field],
      mine: mine[field].trim(),
      theirs: stored[field],
    })),
    theirs: others.filter((field) => !own.includes(field)),
    merged: { ...stored, ...Object.fromEntries(own.map((field) => [field, mine[field]])) },
  };
}
