import { columnFacts, holdsWords } from './column-facts.js';
import { splitNames } from './name-list.js';
import type { SourceTable } from './source-table.js';
import { wordKey } from './word-key.js';

/** Words of questions that ask whom somebody is tied to. */
const ASKS_FOR_CONTACTS =
  /\b(contacts?|nominat\w*|nominees?|alters?|colleagues?|collaborators?|works? with|worked with|working with|(turns?|turned|goes|go|went) to|advice from|friends|who|whom|name \w* ?(people|persons?|organisations?)|people you)\b/;
/** So many of the names must be respondents where the header does not ask for contacts. */
const KNOWN_SHARE = 0.5;

/**
 * The columns of a sheet with one row a respondent that name their contacts: several columns numbered alike
 * ("Contact 1", "Contact 2"), a question that asks for people, or a column most of whose names are respondents.
 */
export function contactColumnsOf(
  table: SourceTable,
  headers: readonly string[],
  from: number,
  identity: readonly number[],
): readonly number[] {
  const respondents = new Set<string>();
  for (const column of identity) {
    for (const value of columnFacts(table, column, from).counts.keys()) respondents.add(wordKey(value));
  }
  const keys = headers.map(wordKey);
  const stems = keys.map((key) => /^(.*\S) ?\d+$/.exec(key)?.[1] ?? null);
  return headers.flatMap((_, column) => {
    if (identity.includes(column)) return [];
    const facts = columnFacts(table, column, from);
    if (!holdsWords(facts)) return [];
    const stem = stems[column] ?? null;
    const isNumbered = stem !== null && stems.filter((other) => other === stem).length >= 2;
    const asks = ASKS_FOR_CONTACTS.test(keys[column]!);
    if (asks && (isNumbered || isQuestion(keys[column]!))) return [column];
    const known = shareKnown(facts.counts, respondents);
    return known >= KNOWN_SHARE && (isNumbered || asks || known >= 0.9) && respondents.size > 2 ? [column] : [];
  });
}

/** The question of a contact column without its number: "Contact 2" is "Contact". */
export function questionOf(header: string): string {
  return header.replace(/[\s_.-]*\(?\d+\)?\s*$/, '').trim();
}

function isQuestion(key: string): boolean {
  return key.split(' ').length >= 2 || /^(contacts|colleagues|collaborators|nominees|friends|alters)$/.test(key);
}

function shareKnown(counts: ReadonlyMap<string, number>, respondents: ReadonlySet<string>): number {
  let named = 0;
  let known = 0;
  for (const cell of counts.keys()) {
    for (const name of splitNames(cell, true)) {
      named += 1;
      if (respondents.has(wordKey(name))) known += 1;
    }
  }
  return named === 0 ? 0 : known / named;
}
