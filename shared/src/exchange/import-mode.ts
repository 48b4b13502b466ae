/** How an import meets what the network already holds. */
export const IMPORT_MODES = ['append', 'update', 'replace'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

export const IMPORT_MODE_MEANINGS = {
  append: 'Adds what is new; what is there already stays as it is.',
  update: 'Adds what is new and changes what is there; an empty cell changes nothing.',
  replace: 'Makes the network hold exactly what the files say; everything else is removed.',
} as const satisfies Record<ImportMode, string>;

/** What to do with rows that give the same id. */
export const DUPLICATE_RULES = ['stop', 'merge', 'keep first'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

export const DUPLICATE_RULE_MEANINGS = {
  stop: 'Rows that repeat an id and say something else are problems.',
  merge: 'Rows of one id become one; where they differ the first value stands.',
  'keep first': 'The first row of an id counts, later ones are left out.',
} as const satisfies Record<DuplicateRule, string>;

/** What to do with a tie whose end is in no table. */
export const DANGLING_RULES = ['stop', 'skip', 'create'] as const;
export type DanglingRule = (typeof DANGLING_RULES)[number];

export const DANGLING_RULE_MEANINGS = {
  stop: 'A tie to somebody unknown is a problem.',
  skip: 'A tie to somebody unknown is left out.',
  create: 'Somebody unknown becomes a stakeholder with that id as the name.',
} as const satisfies Record<DanglingRule, string>;
