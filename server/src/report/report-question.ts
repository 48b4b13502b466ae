import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { asText } from '../exchange/download.js';
import { parseExportFilter } from '../exchange/export-filter.js';

export const REPORT_FORMATS = ['html', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report is asked for. */
export interface ReportQuestion {
  /** Null: what is usual for the network. */
  readonly grouping: string | null;
  readonly filter: NetworkFilter | null;
  /** Whether what every measure means comes last. */
  readonly definitions: boolean;
  /** Of people who are service users. */
  readonly names: 'withheld' | 'shown';
}

export interface ReportAddress extends ReportQuestion {
  readonly format: ReportFormat;
  /** Whether a page of the web is to be kept rather than looked at. */
  readonly download: boolean;
}

type Query = Readonly<Record<string, unknown>>;

const PARTS: readonly string[] = ['format', 'grouping', 'filter', 'definitions', 'names', 'download'];

/** Reads the address of a report; the words of each part are those of the view. */
export function parseReportAddress(query: Query): Result<ReportAddress, string> {
  // A filter that is not taken for one would give a report on more than was meant.
  const unknown = Object.keys(query).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    return fail(`"${unknown.slice(0, 40)}" is no part of a report's address: ${PARTS.join(', ')} are.`);
  }
  const format = wordOf(query, 'format', REPORT_FORMATS, null);
  if (!format.ok) return format;
  const definitions = wordOf(query, 'definitions', ['yes', 'no'], 'yes');
  if (!definitions.ok) return definitions;
  const names = wordOf(query, 'names', ['withhold', 'show'], 'withhold');
  if (!names.ok) return names;
  const download = wordOf(query, 'download', ['yes', 'no'], 'no');
  if (!download.ok) return download;
  const filter = parseExportFilter(asText(query.filter));
  if (!filter.ok) return filter;
  return succeed({
    format: format.value,
    grouping: asText(query.grouping) ?? null,
    filter: filter.value,
    definitions: definitions.value === 'yes',
    names: names.value === 'show' ? 'shown' : 'withheld',
    download: download.value === 'yes',
  });
}

function wordOf<Word extends string>(
  query: Query,
  name: string,
  words: readonly Word[],
  absent: Word | null,
): Result<Word, string> {
  const came = query[name];
  if (came === undefined && absent !== null) return succeed(absent);
  const word = words.find((one) => one === came);
  if (word !== undefined) return succeed(word);
  const shown = typeof came === 'string' ? `"${came.slice(0, 40)}" came` : 'none came';
  return fail(`${name}: one of ${words.join(', ')} was expected, ${shown}.`);
}
