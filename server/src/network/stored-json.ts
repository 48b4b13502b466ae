import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';

type Attributes = Readonly<Record<string, AttributeValue>>;

const NONE: Attributes = {};

/** The custom attributes of one entity from their stored text. */
export function parseAttributes(text: string): Attributes {
  if (text === '{}') return NONE;
  const attributes: Attributes = JSON.parse(text); // written by attributesText and by nobody else
  return attributes;
}

/** The stored text of custom attributes: keys sorted, so that equal attributes are equal texts. */
export function attributesText(attributes: Attributes): string {
  const entries = Object.entries(attributes).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** A network's attribute definitions from their stored text. */
export function parseDefinitions(text: string): readonly AttributeDefinition[] {
  const definitions: readonly AttributeDefinition[] = JSON.parse(text); // written by the repositories only
  return definitions;
}
