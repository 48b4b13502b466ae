import { setTimeout as pause } from 'node:timers/promises';
import { EXAMPLE_FILE } from '@footbridge/server/example-network';
import { readPdf } from '@footbridge/server/paper/pdf/read-pdf.fixture';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from './import-journey.js';
import { AWKWARD_NAMES, canary, REPORT_EDGES, REPORT_NODES } from './report-network.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ exampleFile: EXAMPLE_FILE });
  await importFiles(server, {
    network: 'awkward',
    name: 'R&D <b>ward</b>',
    files: { 'nodes.csv': REPORT_NODES, 'edges.csv': REPORT_EDGES },
  });
});
afterAll(() => server.close());

const get = (network: string, query: string) => fetch(`${server.address}/networks/${network}/report?${query}`);
const pageOf = async (network: string, query = '') => (await get(network, `format=html&${query}`)).text();
const pdfOf = async (network: string, query = '') => {
  const response = await get(network, `format=pdf&${query}`);
  expect(response.status).toBe(200);
  return readPdf(new Uint8Array(await response.arrayBuffer()));
};
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const allNames = [...Array(12).keys()].map(canary);

describe('GET /networks/:key/report', () => {
  it('says every finding as the API gives it, with what to do first', async () => {
    const { network } = await server.must('{ network(key: "example") { findings { headline detail action } } }');
    const page = await pageOf('example', 'names=show');
    expect(network.findings.length).toBeGreaterThan(3);
    for (const { headline, detail, action } of network.findings) {
      expect(page).toContain(escaped(headline));
      expect(page).toContain(escaped(detail));
      expect(page.toLowerCase()).toContain(escaped(action.replace('On Monday: ', '')).toLowerCase());
    }
  });

  it('prints the numbers of the API: counts, every cell of the matrix, routes, introductions and brokers', async () => {
    const { network } = await server.must(`{ network(key: "example") {
      overview { stakeholders ties linkedPairs components isolates quality { sentence tiesWithoutDate } }
      gaps {
        cells { a b linkedPairs expected verdict missing sentence
          routes(first: 3) { sentence } introductions(first: 2) { benefitSentence feasibilitySentence } }
      }
      bridges { brokers(first: 6) { stakeholder { name } rank roleSentence lossSentence } }
    } }`);
    const page = await pageOf('example', 'names=show');
    const { overview, gaps, bridges } = network;
    const figures = [
      ['Stakeholders', overview.stakeholders],
      ['Ties', overview.ties],
      ['Linked pairs', overview.linkedPairs],
      ['Parts with no route between them', overview.components],
      ['Without any tie', overview.isolates],
      ['Ties without a date', overview.quality.tiesWithoutDate],
    ];
    for (const [name, value] of figures) {
      expect(page).toContain(`<th scope="row">${name}</th><td class="end">${value}</td>`);
    }
    expect(page).toContain(escaped(overview.quality.sentence));
    const words = { NONE: 'none', FAR_FEWER: 'far fewer', FEWER: 'fewer', AS_EXPECTED: 'as expected', MORE: 'more' };
    for (const { linkedPairs, expected, verdict } of gaps.cells) {
      const told = words[verdict as keyof typeof words] ?? 'too few to say';
      expect(page).toContain(`>${linkedPairs} of ${Math.round(expected)}: ${told}</td>`);
    }
    const isGap = ({ a, b, verdict }: { a: string; b: string; verdict: string }) =>
      a !== b && ['NONE', 'FAR_FEWER', 'FEWER'].includes(verdict);
    const widest = gaps.cells
      .filter(isGap)
      .sort((left: { missing: number }, right: { missing: number }) => right.missing - left.missing)
      .slice(0, 3);
    expect(widest).toHaveLength(3);
    for (const { sentence, routes, introductions } of widest) {
      const told = [
        sentence,
        ...routes.map((route: { sentence: string }) => route.sentence),
        ...introductions.flatMap((tie: { benefitSentence: string; feasibilitySentence: string }) => [
          tie.benefitSentence,
          tie.feasibilitySentence,
        ]),
      ];
      for (const one of told) expect(page).toContain(escaped(one));
    }
    for (const { stakeholder, roleSentence, lossSentence } of bridges.brokers) {
      for (const one of [stakeholder.name, roleSentence, lossSentence]) expect(page).toContain(escaped(one));
    }
  });

  it('says what it takes to cite it: network, version, filter, grouping, definitions with sources', async () => {
    const filter = encodeURIComponent(JSON.stringify({ tiers: ['local'] }));
    const page = await pageOf('example', `grouping=sector&filter=${filter}`);
    expect(page).toContain('(key example), data version 1.');
    expect(page).toContain('Filter: tier is local.');
    expect(page).toContain('Sector. The findings are by what is usual for the network.');
    expect(page).toMatch(/Of \d+ stakeholders of 116 and \d+ ties of 315/u);
    expect(page).toContain('doi:10.2307/3033543'); // Freeman's betweenness
    expect(await pageOf('example', 'definitions=no')).not.toContain('doi:');
  });

  it('is one page that runs and loads nothing, with headings in order', async () => {
    const response = await get('example', 'format=html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/u);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\b(?:src|href)=/u);
    const levels = [...page.matchAll(/<h([1-6])>/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
    }
    const kept = await get('example', 'format=html&download=yes');
    expect(kept.headers.get('content-disposition')).toMatch(/^attachment; filename="example-report-.*\.html"/u);
  });

  it('is a tagged PDF with the same words', async () => {
    const { network } = await server.must('{ network(key: "awkward") { findings { headline } } }');
    const read = await pdfOf('awkward', 'names=show');
    expect(read.title).toBe('Report on R&D <b>ward</b>');
    expect(read.lang).toBe('en-GB');
    expect(read.bookmarks.slice(0, 3)).toEqual([
      'Report on R&D <b>ward</b>',
      'What to do on Monday',
      'What stands out',
    ]);
    expect(read.structure.map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']));
    const told = read.texts.join(' ').replace(/\s+/gu, ' ');
    for (const { headline } of network.findings) {
      if (!/[\u0600-\u06ff]|n{300}/u.test(headline)) expect(told).toContain(headline.slice(0, 60));
    }
  });

  it('is given up, without a complaint in the log, where the reader goes away', async () => {
    const reader = new AbortController();
    const filter = encodeURIComponent(JSON.stringify({ minStrength: 0.5 }));
    const address = `${server.address}/networks/example/report?format=pdf&filter=${filter}`;
    const going = fetch(address, { signal: reader.signal });
    await pause(60);
    reader.abort();
    await expect(going).rejects.toThrow();
    await pause(300);
    expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    expect((await get('example', 'format=pdf')).status).toBe(200);
  });
});

describe('names in a report', () => {
  it('are those of no service user, in either format, whatever was asked before', async () => {
    expect(await pageOf('awkward', 'names=show')).toContain(canary(0));
    const page = await pageOf('awkward');
    const { texts } = await pdfOf('awkward');
    for (const name of allNames) {
      expect(page).not.toContain(name);
      expect(texts.join(' ')).not.toContain(name);
    }
    expect(page).toContain('The names of 12 people who are service users are withheld.');
    expect(page).toMatch(/\b(?:a service user|\d+ service users)\b/u);
    // And nothing of it stays where the other answers are.
    const { network } = await server.must(
      '{ network(key: "awkward") { bridges { brokers(first: 50) { stakeholder { name } } } findings { headline detail action } } }',
    );
    expect(JSON.stringify(network)).not.toContain('a service user');
    expect(JSON.stringify(network)).toContain(canary(0));
  });

  it('change no number', async () => {
    const numbers = (page: string) =>
      [...page.matchAll(/<td[^>]*>([\d,.]+(?: of [\d,.]+: [a-z ]+)?)<\/td>/gu)].map(([, one]) => one);
    const withheld = numbers(await pageOf('awkward'));
    expect(withheld.length).toBeGreaterThan(20);
    expect(withheld).toEqual(numbers(await pageOf('awkward', 'names=show')));
  });

  it('are text, whatever they hold', async () => {
    const page = await pageOf('awkward', 'names=show');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>ward');
    expect(page).toContain(escaped(AWKWARD_NAMES[0]));
    const drawings = [...page.matchAll(/<svg.*?<\/svg>/gsu)].map(([svg]) => svg);
    expect(drawings.length).toBeGreaterThan(0);
    for (const svg of drawings) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(svg).close();
    }
    const { texts } = await pdfOf('awkward', 'names=show');
    expect(texts.join(' ')).toContain(AWKWARD_NAMES[0]);
  });
});

describe('what is no report', () => {
  it.each([
    ['example', '', 400, 'format: one of html, pdf was expected, none came.'],
    ['example', 'format=docx', 400, 'format: one of html, pdf was expected, "docx" came.'],
    ['example', 'format=pdf&names=all', 400, 'names: one of withhold, show was expected, "all" came.'],
    ['nowhere', 'format=html', 404, 'There is no network with the key "nowhere".'],
  ])('is refused: %s?%s', async (network, query, status, message) => {
    const response = await get(network, query);
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0].message).toBe(message);
  });

  it('is refused where the grouping is none, or the filter cannot be read', async () => {
    const grouping = await (await get('example', 'format=html&grouping=shoe-size')).json();
    expect(grouping.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(grouping.errors[0].message).toMatch(/^grouping: expected one of .*got "shoe-size"\.$/u);
    const filter = await (await get('example', 'format=html&filter=x')).json();
    expect(filter.errors[0].message).toMatch(/^filter: a NetworkFilter as JSON was expected/u);
  });

  it('says so where the filter leaves no one', async () => {
    const filter = encodeURIComponent(JSON.stringify({ text: 'nobody is called this' }));
    expect(await pageOf('example', `filter=${filter}`)).toContain('The filter leaves no stakeholder.');
    expect((await pdfOf('example', `filter=${filter}`)).texts[0]).toContain('There is nothing to report');
  });
});

describe('POST /pictures/pdf', () => {
  const paint = { fill: '#e69f00', stroke: null, strokeWidth: 1, dashes: [], round: false, opacity: 1 };
  const picture = {
    title: 'Map of R&D',
    lang: 'en-GB',
    description: 'Two groups, <far> apart.',
    drawing: {
      width: 800,
      height: 600,
      ground: '#fff',
      title: '',
      description: '',
      marks: [
        { kind: 'circle', x: 100, y: 100, radius: 40, paint },
        {
          kind: 'text',
          x: 100,
          y: 100,
          lines: ['Ŵyn', '<b>'],
          size: 14,
          bold: false,
          anchor: 'middle',
          colour: '#111',
          halo: '#fff',
        },
      ],
    },
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/pictures/pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('prints a drawing as one page, with its words for those who do not see it', async () => {
    const response = await post(picture);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''Map%20of%20R%26D.pdf");
    const read = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(read.texts).toHaveLength(1);
    expect(read.texts[0]).toContain('Ŵyn');
    expect(read.structure).toContainEqual({ role: 'Figure', alt: 'Map of R&D. Two groups, <far> apart.' });
  });

  it('takes no picture from another page, none that is too large, and none that is no picture', async () => {
    expect((await post(picture, { origin: 'https://evil.example' })).status).toBe(403);
    const large = await post({ ...picture, description: 'x'.repeat(9_000_000) });
    expect(large.status).toBe(413);
    const foreign = await post({ ...picture, drawing: { ...picture.drawing, marks: [{ kind: 'image' }] } });
    expect(foreign.status).toBe(400);
    const text = await fetch(`${server.address}/pictures/pdf`, { method: 'POST', body: 'x' });
    expect(text.status).toBe(400);
  });
});
