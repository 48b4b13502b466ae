import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { oneLine } from './cell-reader.js';
import { BARE_TIE } from './draft.js';
import { firstRow } from './mapping.js';
import type { RowReading } from './stakeholder-rows.js';
import type { TieGatherer } from './tie-gatherer.js';

/** Reads rows that start with a stakeholder and go on with everybody it is tied to; a row of one is an isolate. */
export async function readAdjacencyRows(
  { table, words, problems, breather }: RowReading,
  ties: TieGatherer,
): Promise<void> {
  const { source } = table;
  const word = table.defaultTieKind ?? '';
  for (let row = firstRow(table); row < source.size; row += 1) {
    if (row % 256 === 0) await breather.pause();
    if (source.condemned.has(source.numbers[row]!)) continue;
    const names = source.row(row).slice(0, source.widths[row]).map(oneLine);
    const tooLong = names.findIndex((name) => name.length > IMPORT_LIMITS.keyCharacters);
    if (tooLong !== -1 || names[0] === '') {
      const column = { index: Math.max(0, tooLong), header: '' };
      const message =
        tooLong === -1
          ? 'The row does not say who it is about.'
          : `A name of at most ${IMPORT_LIMITS.keyCharacters} characters was expected.`;
      problems.error({ table: source, row, column }, tooLong === -1 ? 'MISSING_ID' : 'CELL_TOO_LONG', message);
      continue;
    }
    const keys = names.map((name, index) =>
      name === '' ? null : ties.end(name, { table: source, column: { index, header: '' }, rule: 'create' }, row),
    );
    const [from, ...others] = keys;
    for (const to of others) {
      if (from === null || from === undefined || to === null) continue;
      const kind = words.tieKind(word);
      const given = { directed: table.directed, layer: table.defaultLayer };
      ties.add({ ...BARE_TIE, from, to, word, kind, ...given, table: source, row });
    }
  }
}
