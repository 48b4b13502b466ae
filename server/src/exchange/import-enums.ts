import {
  DANGLING_RULE_MEANINGS,
  type DanglingRule,
  DUPLICATE_RULE_MEANINGS,
  type DuplicateRule,
  IMPORT_MODE_MEANINGS,
  type ImportMode,
} from '@footbridge/shared/exchange/import-mode';
import type { ProblemSeverity } from '@footbridge/shared/exchange/problem-code';
import { TABLE_ROLE_LABELS, TABLE_ROLES, type TableRole } from '@footbridge/shared/exchange/table-role';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { JobState } from './import-job.js';

export const ImportModeEnum = vocabularyEnum<ImportMode>(
  'ImportMode',
  'How an import meets what the network already holds.',
  IMPORT_MODE_MEANINGS,
);

export const DuplicateRuleEnum = vocabularyEnum<DuplicateRule>(
  'DuplicateRule',
  'What to do with rows that give the same id.',
  DUPLICATE_RULE_MEANINGS,
);

export const DanglingRuleEnum = vocabularyEnum<DanglingRule>(
  'DanglingRule',
  'What to do with a tie whose end is in no table.',
  DANGLING_RULE_MEANINGS,
);

const ROLE_MEANINGS = Object.fromEntries(TABLE_ROLES.map((role) => [role, TABLE_ROLE_LABELS[role].meaning]));

export const TableRoleEnum = vocabularyEnum<TableRole>(
  'TableRole',
  'What one table of a file is.',
  ROLE_MEANINGS as Record<TableRole, string>, // one entry a role, by the line above
);

export const SeverityEnum = vocabularyEnum<ProblemSeverity>('Severity', 'How bad a problem is.', {
  error: 'The row, or the whole file, cannot be imported as it is.',
  warning: 'It is imported; somebody should look at it.',
});

export const JobStateEnum = vocabularyEnum<JobState>('JobState', 'How far an import is.', {
  queued: 'It waits for another import to end.',
  running: 'It is under way; it can be cancelled.',
  done: 'All of it is saved.',
  failed: 'Nothing of it is saved; `error` says why.',
  cancelled: 'It was stopped; nothing of it is saved.',
});
