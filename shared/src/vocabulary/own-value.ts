import type { AttributeValue } from './attribute.js';

/** What a record says under a custom attribute's key: null where nothing, also for keys such as "constructor". */
export function ownValue(attributes: Readonly<Record<string, AttributeValue>> | null, key: string): AttributeValue {
  return attributes !== null && Object.hasOwn(attributes, key) ? (attributes[key] ?? null) : null;
}
