import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { oneLine } from './cell-reader.js';
import { BARE_TIE } from './draft.js';
import type { EndResolver } from './end-resolver.js';
import type { MappedColumn } from './mapping.js';
import { namesNobody, splitNames } from './name-list.js';
import { keyFromName, type StakeholderGatherer } from './stakeholder-gatherer.js';
import { type RowReading, readStakeholderRows } from './stakeholder-rows.js';
import { questionOf } from './survey-shape.js';
import type { TieGatherer } from './tie-gatherer.js';
import { readTieKind } from './tie-kind-words.js';

/** Reads the respondents of a survey; their answers wait until every table's stakeholders are known. */
export async function readRespondents(
  reading: RowReading,
  stakeholders: StakeholderGatherer,
): Promise<readonly { readonly row: number; readonly key: string }[]> {
  const respondents: { row: number; key: string }[] = [];
  await readStakeholderRows(reading, stakeholders, (row, key) => respondents.push({ row, key }));
  return respondents;
}

/** Reads the contacts every respondent names; whom no table knows becomes a stakeholder. Answers have a direction. */
export async function readAnswers(
  reading: RowReading,
  respondents: readonly { readonly row: number; readonly key: string }[],
  ties: TieGatherer,
  resolver: EndResolver,
): Promise<void> {
  const { table, breather } = reading;
  const contacts = table.columns.filter((column) => column.field === 'contact');
  const wordOf = new Map(contacts.map((column) => [column, wordOfQuestion(column, table.defaultTieKind)]));
  for (const { row, key } of respondents) {
    if (row % 256 === 0) await breather.pause();
    const named = new Set<string>();
    for (const column of contacts) {
      const word = wordOf.get(column) ?? '';
      for (const name of namesIn(table.source.cell(row, column.index), resolver)) {
        const id = `${word}\n${name}`;
        if (!named.has(id)) readAnswer(reading, ties, { row, key, column, name, word });
        named.add(id);
      }
    }
  }
}

interface Answer {
  readonly row: number;
  readonly key: string;
  readonly column: MappedColumn;
  readonly name: string;
  readonly word: string;
}

function readAnswer({ table, words }: RowReading, ties: TieGatherer, { row, key, column, name, word }: Answer): void {
  const to = ties.end(keyFromName(name), { table: table.source, column, rule: 'create' }, row);
  if (to === null) return;
  const kind = words.tieKind(word);
  const directed = table.directed ?? kind.directed ?? true;
  const given = { directed, layer: table.defaultLayer };
  ties.add({ ...BARE_TIE, from: key, to, word, kind, ...given, table: table.source, row });
}

/** Names hold commas ("Lee, Ann"): a comma divides only what is nobody's name as a whole; "N/A" names nobody. */
function namesIn(cell: string, resolver: EndResolver): readonly string[] {
  const whole = oneLine(cell);
  if (resolver.resolve(whole).kind !== 'unknown') return [whole];
  if (namesNobody(whole)) return [];
  return splitNames(cell, true)
    .map(oneLine)
    .filter((name) => !namesNobody(name));
}

/** "Works with 1" is a kind of the vocabulary, "Contact 1" says nothing, and any other question is a kind of its own. */
function wordOfQuestion(column: MappedColumn, fallback: string | null): string {
  if (fallback !== null) return fallback;
  const question = questionOf(column.header);
  if (readTieKind(question).isKnown) return question;
  if (question === '' || /^(named )?(contacts?|names?|persons?|people|alters?|nominees?|colleagues?)$/i.test(question))
    return '';
  return question.slice(0, IMPORT_LIMITS.keyCharacters);
}
