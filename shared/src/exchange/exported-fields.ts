/** The fields of a stakeholder that can be columns of a file of the table. */
export const EXPORTED_FIELDS = [
  'key',
  'name',
  'kind',
  'group',
  'tier',
  'sector',
  'place',
  'topics',
  'validFrom',
  'validTo',
  'source',
] as const;
export type ExportedField = (typeof EXPORTED_FIELDS)[number];
