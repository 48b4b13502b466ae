import { BARE_TIE } from './draft.js';
import { isSymmetric, type MatrixName, readMatrixCells } from './matrix-cells.js';
import type { RowReading } from './stakeholder-rows.js';
import type { TieGatherer } from './tie-gatherer.js';

/**
 * Reads a matrix: every name is a stakeholder, those without a tie too. A matrix that is the same across its diagonal
 * holds undirected ties, one a pair; the diagonal is left out unless asked for.
 */
export async function readMatrix(reading: RowReading, ties: TieGatherer, withDiagonal: boolean): Promise<void> {
  const { table, words, problems, breather } = reading;
  const { source } = table;
  const matrix = readMatrixCells(table, problems);
  if (matrix === null) return;
  const directed = table.directed ?? !isSymmetric(matrix);
  const end = ({ name }: MatrixName, row: number, index: number) =>
    ties.end(name, { table: source, column: { index, header: '' }, rule: 'create' }, row);
  const columnKeys = matrix.columns.map((column) => end(column, Math.max(0, table.header ?? 0), column.index));
  const rowKeys = matrix.rows.map((row) => end(row, row.index, 0));
  const word = table.defaultTieKind ?? '';
  const read = new Set<string>();
  let selfTies = 0;
  for (const [a, from] of rowKeys.entries()) {
    await breather.pause();
    for (const [b, to] of columnKeys.entries()) {
      const strength = matrix.at(a, b);
      if (strength === 0 || from === null || to === null) continue;
      if (from === to) selfTies += 1;
      const isLeftOut = from === to && !withDiagonal;
      if (isLeftOut || (!directed && read.has(`${to}\n${from}`))) continue;
      if (!directed) read.add(`${from}\n${to}`);
      const kind = words.tieKind(word);
      const given = { directed, layer: table.defaultLayer, strength };
      ties.add({ ...BARE_TIE, from, to, word, kind, ...given, table: source, row: matrix.rows[a]!.index });
    }
  }
  if (selfTies === 0 || withDiagonal) return;
  const cells = selfTies === 1 ? '1 cell of the diagonal, a tie' : `${selfTies} cells of the diagonal, ties`;
  problems.warning({ table: source }, 'SELF_TIE', `${cells} of a stakeholder with itself, left out.`);
}
