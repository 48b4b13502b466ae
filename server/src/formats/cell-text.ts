import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { ProblemCode, ProblemSeverity } from '@footbridge/shared/exchange/problem-code';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being refused
const EVERY_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
/** Embeddings, overrides and isolates turn the text that follows; the plain marks U+200E and U+200F are harmless. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
/** One test for everything below, so that an ordinary cell costs one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being refused
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

export interface CellFault {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly message: string;
}

export interface CleanCell {
  readonly text: string;
  readonly faults: readonly CellFault[];
}

/** A cell as it may be kept, and what was wrong with it; null where nothing was and the cell stands as it is. */
export function cleanCell(cell: string): CleanCell | null {
  if (cell.length <= IMPORT_LIMITS.cellCharacters && !SUSPECT.test(cell)) return null;
  const faults: CellFault[] = [];
  let text = cell;
  if (text.length > IMPORT_LIMITS.cellCharacters) {
    const limit = IMPORT_LIMITS.cellCharacters.toLocaleString('en-GB');
    faults.push({ code: 'CELL_TOO_LONG', severity: 'error', message: `longer than ${limit} characters` });
    text = `${text.slice(0, 100)}…`;
  }
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    const message = `holds the character ${codePoint(control)}, which can be neither shown nor stored`;
    faults.push({ code: 'CONTROL_CHARACTER', severity: 'error', message });
    text = text.replace(EVERY_CONTROL, '\ufffd');
  }
  const turned = text.replace(TURNING, (mark) => `[${codePoint(mark)}]`);
  if (turned !== text) {
    const message =
      'holds characters that change the direction of the text; they are written out as [U+202E] and so on';
    faults.push({ code: 'HIDDEN_DIRECTION', severity: 'warning', message });
    text = turned;
  }
  if (!text.isWellFormed()) {
    faults.push({
      code: 'REPLACED_CHARACTER',
      severity: 'warning',
      message: 'holds half a character; it was replaced',
    });
    text = text.toWellFormed();
  }
  return faults.length === 0 ? null : { text, faults };
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
