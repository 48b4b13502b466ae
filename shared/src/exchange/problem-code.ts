/**
 * What can be wrong with a file, a column or a row: stable codes, with what each means. A problem of a file or column
 * stops the import; a problem of a row can be left out with it.
 */
export const PROBLEM_MEANINGS = {
  // the file
  NOT_FOUND: 'No such upload, or it has expired.',
  EMPTY_FILE: 'The file holds no rows.',
  NOT_A_TABLE: 'The file is of a kind that holds no table.',
  OLD_WORKBOOK: 'A workbook of Excel 2003 or before.',
  MACRO_WORKBOOK: 'A workbook that carries macros.',
  ENCRYPTED: 'The file is protected by a password.',
  DAMAGED: 'The file is damaged, or not what its name says.',
  TOO_LARGE: 'The file holds more than an import may.',
  UNSAFE_ARCHIVE: 'The archive holds names, links or archives that are not unpacked.',
  WRONG_ENCODING: 'The bytes are not text in the encoding that was asked for.',
  UNKNOWN_ENCODING: 'An encoding that is not known here.',
  GUESSED_ENCODING: 'The file is not UTF-8; it was read as Windows-1252.',
  UNCLOSED_QUOTE: 'A quotation mark is opened and never closed.',
  NOT_JSON: 'The file is not JSON.',
  NOT_A_NETWORK: 'JSON, but not a network as it is exported here.',
  READING_FAILED: 'Reading took too long or too much memory.',
  FORMULAS: 'Cells hold formulas; their last values were read.',
  CELL_ERRORS: 'Cells hold an error of the spreadsheet, such as #N/A; they are read as empty.',
  EXTERNAL_LINKS: 'The workbook points at other files; these were not opened.',
  HTML_ENTITIES: 'Cells hold HTML codes such as &amp;; they are kept as they came.',
  // the table and its columns
  NO_STAKEHOLDERS: 'Nothing in the files is a stakeholder or a tie.',
  DUPLICATE_HEADER: 'Two columns have the same name.',
  UNUSABLE_HEADER: 'A column has a name that cannot be kept.',
  MISSING_COLUMN: 'A column that the table needs is not there.',
  TOO_MANY_COLUMNS: 'The table has more columns than an import reads.',
  UNKNOWN_COLUMN: 'The mapping names a column or table that is not there.',
  UNKNOWN_MEANING: 'The mapping gives a word a meaning that is not in the vocabulary.',
  NOT_SQUARE: 'A matrix whose rows and columns do not belong together.',
  FIELD_TWICE: 'Two columns are read as the same field.',
  // the row
  RAGGED_ROW: 'A row has more or fewer values than there are columns.',
  CONTROL_CHARACTER: 'A cell holds a character that cannot be shown or stored.',
  HIDDEN_DIRECTION: 'A cell holds characters that change the direction of the text; they are made visible.',
  REPLACED_CHARACTER: 'A cell holds half a character; it was replaced.',
  CELL_TOO_LONG: 'A cell is longer than a spreadsheet allows.',
  MISSING_ID: 'A row without id and name.',
  MISSING_END: 'A tie without one of its ends.',
  DUPLICATE_ID: 'Rows give the same id and say different things.',
  REPEATED_ROW: 'A row stands in the file twice; it counts once.',
  DANGLING_TIE: 'A tie to somebody who is in no table.',
  CREATED_STAKEHOLDERS: 'Stakeholders that only ties name were created.',
  AMBIGUOUS_NAME: 'A tie names somebody by a name that several have.',
  SELF_TIE: 'A tie of a stakeholder with itself; it is kept and counts in no measure.',
  NOT_A_NUMBER: 'A number was expected.',
  NOT_POSITIVE: 'A strength must be above 0.',
  NOT_A_DATE: 'A day was expected.',
  DATES_REVERSED: 'The last day lies before the first.',
  NOT_A_DIRECTION: 'Directed or undirected was expected.',
  DIRECTION_BY_KIND: 'The kind of tie decides its direction and layer; what the file says differs.',
  VALUE_LOST: 'A value does not fit the type its attribute has in this network.',
  INITIATIVE_LEFT_OUT: 'Part of an initiative could not be read.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_MEANINGS;

export type ProblemSeverity = 'error' | 'warning';

/** One problem, placed as the spreadsheet numbers it. */
export interface ImportProblem {
  readonly file: string;
  readonly sheet: string | null;
  /** The header is usually row 1; null where the whole file or table is meant. */
  readonly row: number | null;
  /** The letter, with the header where there is one: `B (name)`. */
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly message: string;
  readonly severity: ProblemSeverity;
}
