/** What one table of a file is. */
export const TABLE_ROLES = ['stakeholders', 'ties', 'matrix', 'survey', 'adjacency list', 'ignore'] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

export const TABLE_ROLE_LABELS = {
  stakeholders: { label: 'Stakeholders', meaning: 'One row a person or organisation.' },
  ties: { label: 'Ties', meaning: 'One row a tie, with a column for each end.' },
  matrix: { label: 'Matrix', meaning: 'One row and one column a stakeholder; a cell is the strength of their tie.' },
  survey: { label: 'Survey', meaning: 'One row a respondent, with columns that name their contacts.' },
  'adjacency list': { label: 'Adjacency list', meaning: 'One row a stakeholder, followed by everybody it is tied to.' },
  ignore: { label: 'Ignore', meaning: 'Nothing of this table is imported.' },
} as const satisfies Record<TableRole, { label: string; meaning: string }>;
