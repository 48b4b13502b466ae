/** What one import may hold. A file beyond a limit is refused with the limit in the message. */
export const IMPORT_LIMITS = {
  /** Bytes of one uploaded file. */
  uploadBytes: 50 * 1024 * 1024,
  /** Bytes of a workbook or archive once unpacked, and how many times larger than its packed size that may be. */
  unpackedBytes: 250 * 1024 * 1024,
  unpackRatio: 100,
  zipEntries: 1_000,
  /** Rows of one table, its headings not counted. */
  rows: 500_000,
  /** Columns of a table of stakeholders, ties or answers. */
  columns: 200,
  /** Columns of an adjacency matrix, which has one a stakeholder. */
  matrixColumns: 5_000,
  /** Cells of all tables of one file together. */
  cells: 10_000_000,
  /** Characters of one cell: what a spreadsheet holds. */
  cellCharacters: 32_767,
  /** Levels of lists and objects in a JSON file. */
  nesting: 64,
  /** Files of one import. */
  uploads: 20,
  /** Characters of the id of a stakeholder or tie, and of a name. */
  keyCharacters: 200,
  nameCharacters: 1_000,
} as const;
