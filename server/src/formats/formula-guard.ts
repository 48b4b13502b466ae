/**
 * What a spreadsheet may run as a formula: a first character, once spaces and controls before it are gone and wide
 * forms are narrowed, of `=`, `+`, `-` or `@`; and a tab, a line end or a NUL in front, which some spreadsheets skip.
 */
const LEADING = /^[\s\p{Cc}\p{Cf}]*/u;

/** A text cell as it may be exported: one that could start a formula gets an apostrophe in front. Numbers stay numbers. */
export function defuse(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

/** Takes exactly the apostrophe away that `defuse` put there, so that what was exported comes back as it was. */
export function restoreDefused(cell: string): string {
  return cell.startsWith("'") && needsApostrophe(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A row of cells with what `defuse` put there taken away; the same row where it did nothing. */
export function restoredRow(cells: readonly string[]): readonly string[] {
  return cells.some((cell) => cell.startsWith("'")) ? cells.map(restoreDefused) : cells;
}

/** Also true of a text that already has apostrophes before its formula: otherwise one of them would be lost. */
function needsApostrophe(text: string): boolean {
  const first = text.codePointAt(0);
  if (first === undefined) return false;
  const isPlain =
    (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
  if (isPlain) return false;
  const behind = text.replace(/^'+/, '');
  if (/^[\t\r\n\0]/.test(behind)) return true;
  const bare = behind.replace(LEADING, '').slice(0, 4).normalize('NFKC');
  return /^[=+\-@]/.test(bare);
}
