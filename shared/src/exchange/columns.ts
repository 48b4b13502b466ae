import type { TableRole } from './table-role.js';

/** What a column can be read as, depending on the table it stands in. */
export const STAKEHOLDER_FIELDS = [
  'id',
  'name',
  'kind',
  'group',
  'tier',
  'sector',
  'place',
  'topics',
  'aliases',
  'validFrom',
  'validTo',
  'source',
  'note',
  'attribute',
  'ignore',
] as const;
export type StakeholderField = (typeof STAKEHOLDER_FIELDS)[number];

export const TIE_FIELDS = [
  'from',
  'to',
  'tieKind',
  'layer',
  'direction',
  'strength',
  'validFrom',
  'validTo',
  'period',
  'source',
  'note',
  'id',
  'attribute',
  'ignore',
] as const;
export type TieField = (typeof TIE_FIELDS)[number];

/** A survey row is a stakeholder, and its contact columns are ties. */
export const SURVEY_FIELDS = ['contact', ...STAKEHOLDER_FIELDS] as const;
export type SurveyField = (typeof SURVEY_FIELDS)[number];

export type ColumnField = StakeholderField | TieField | SurveyField;

export const COLUMN_FIELD_LABELS = {
  id: { label: 'Id', hint: 'Unique; keeps the same thing the same in later imports.' },
  name: { label: 'Name', hint: 'What is shown.' },
  kind: { label: 'Kind of stakeholder', hint: 'Person, organisation or other.' },
  group: { label: 'Group', hint: 'Professional, service user, practitioner or policymaker.' },
  tier: { label: 'Tier', hint: 'Central, regional or local.' },
  sector: { label: 'Sector', hint: 'Central government, health, voluntary and so on.' },
  place: { label: 'Place', hint: 'A town, district or region.' },
  topics: { label: 'Topics', hint: 'Several, separated by semicolons.' },
  aliases: { label: 'Other names', hint: 'Several, separated by semicolons.' },
  validFrom: { label: 'First day', hint: 'A day such as 2026-11-24.' },
  validTo: { label: 'Last day', hint: 'A day such as 2026-11-24.' },
  period: { label: 'Period', hint: 'First and last day in one cell, such as [2026-01-01, 2026-12-31].' },
  source: { label: 'Source', hint: 'Where this is known from.' },
  note: { label: 'Note', hint: 'Free text.' },
  from: { label: 'From', hint: 'The id or name a tie starts at.' },
  to: { label: 'To', hint: 'The id or name a tie ends at.' },
  tieKind: { label: 'Kind of tie', hint: 'Works with, funds, member of and so on; other kinds are kept.' },
  layer: { label: 'Layer', hint: 'Collaboration, compliance or membership.' },
  direction: { label: 'Direction', hint: 'Directed or undirected.' },
  strength: { label: 'Strength', hint: 'Above 0; higher is stronger. Not a distance.' },
  contact: { label: 'Named contact', hint: 'Whom the respondent is tied to; several may stand in one cell.' },
  attribute: { label: 'Custom attribute', hint: 'Kept under its own name.' },
  ignore: { label: 'Leave out', hint: 'Not imported.' },
} as const satisfies Record<ColumnField, { label: string; hint: string }>;

/** The fields a column of a table can be read as; none where the table has no columns of its own. */
export function fieldsOfRole(role: TableRole): readonly ColumnField[] {
  if (role === 'stakeholders') return STAKEHOLDER_FIELDS;
  if (role === 'ties') return TIE_FIELDS;
  if (role === 'survey') return SURVEY_FIELDS;
  return [];
}

/** The fields whose words are read as words of the vocabulary. */
export const WORD_FIELDS = ['kind', 'group', 'tier', 'sector', 'tieKind'] as const;
export type WordField = (typeof WORD_FIELDS)[number];
