import { describe, expect, it } from 'vitest';
import { parseReportAddress } from './report-question.js';

describe('parseReportAddress', () => {
  it('withholds names and defines every number, unless it is told otherwise', () => {
    expect(parseReportAddress({ format: 'pdf' })).toEqual({
      ok: true,
      value: { format: 'pdf', grouping: null, filter: null, definitions: true, names: 'withheld', download: false },
    });
  });

  it('takes the choices of the view', () => {
    const query = {
      format: 'html',
      grouping: 'tier',
      filter: '{"groups":["practitioner"]}',
      definitions: 'no',
      names: 'show',
    };
    expect(parseReportAddress(query)).toMatchObject({
      value: { grouping: 'tier', filter: { groups: ['practitioner'] }, definitions: false, names: 'shown' },
    });
  });

  it.each([
    [{}, 'format: one of html, pdf was expected, none came.'],
    [{ format: 'docx' }, 'format: one of html, pdf was expected, "docx" came.'],
    [{ format: 'pdf', names: 'all' }, 'names: one of withhold, show was expected, "all" came.'],
    [{ format: 'pdf', definitions: '1' }, 'definitions: one of yes, no was expected, "1" came.'],
    [
      { format: 'pdf', tier: 'local' },
      '"tier" is no part of a report\'s address: format, grouping, filter, definitions, names, download are.',
    ],
  ])('refuses %j', (query, error) => {
    expect(parseReportAddress(query)).toEqual({ ok: false, error });
  });
});
