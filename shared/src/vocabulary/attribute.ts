/** The types a custom attribute can have. A date is an ISO string; a list is of texts. */
export const ATTRIBUTE_TYPES = ['text', 'number', 'boolean', 'date', 'list'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

export type AttributeValue = string | number | boolean | readonly string[] | null;

/** What a network says of one of its custom columns. */
export interface AttributeDefinition {
  readonly key: string;
  readonly label: string;
  readonly type: AttributeType;
  readonly on: 'stakeholder' | 'tie';
}
