import type { ImportProblem } from '../../data/use-import.js';

const HEADERS = ['severity', 'file', 'sheet', 'row', 'column', 'code', 'message'] as const;

/** The problems as a spreadsheet file. A cell that would start a formula is defused with an apostrophe. */
export function problemsCsv(problems: readonly ImportProblem[]): string {
  const rows = problems.map((problem) =>
    HEADERS.map((header) =>
      cell(header === 'severity' ? problem.severity.toLowerCase() : (problem[header] ?? '')),
    ).join(','),
  );
  return `\uFEFF${[HEADERS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
