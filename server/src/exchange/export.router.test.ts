import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringIn, person, tie } from '../network/network-feature.fixture.js';
import { openTestExchange, type TestExchange } from './exchange.fixture.js';
import { importOf } from './import.fixture.js';

let exchange: TestExchange;
let isBroken = false;
beforeAll(async () => {
  exchange = await openTestExchange({
    misbehaving: (real) => ({
      name: real.name,
      read: async (name, params) => {
        if (isBroken && name === 'initiative/list-keys') throw new Error('The disk is gone.');
        return real.read(name, params);
      },
      write: (work) => real.write(work),
      ping: () => real.ping(),
      close: () => real.close(),
    }),
  });
  await bringIn(exchange.networks, 'town', {
    attributes: [{ key: 'age', label: 'Age', type: 'number', on: 'stakeholder' }],
    stakeholders: [
      person('a', { group: 'practitioner', attributes: { age: 33 } }),
      person('b', { group: 'practitioner', name: '=1+1' }),
      person('c', { group: 'policymaker', note: 'two\nlines' }),
    ],
    ties: [tie('ab', 'a', 'b', { strength: 2, note: 'met in Leeds' }), tie('bc', 'b', 'c')],
    initiatives: [
      {
        key: 'i',
        name: 'Idea',
        description: null,
        stage: 'idea',
        participants: [{ stakeholder: 'a', role: 'leads' }],
        version: 1,
      },
    ],
  });
});
afterAll(() => exchange.close());

const get = (query: string, network = 'town') => fetch(`${exchange.address}/networks/${network}/export?${query}`);
const filter = (value: unknown) => `filter=${encodeURIComponent(JSON.stringify(value))}`;

describe('GET /networks/:key/export', () => {
  it.each([
    ['csv', 'zip', 'application/zip'],
    ['xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['json', 'json', 'application/json'],
  ])('sends %s that comes back whole', async (format, extension, mediaType) => {
    const response = await get(`format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(mediaType);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="town-version-1.${extension}"; filename*=UTF-8''town-version-1.${extension}`,
    );
    const { merged, problems } = await importOf({ [`x.${extension}`]: new Uint8Array(await response.arrayBuffer()) });
    expect(problems.items).toEqual([]);
    expect(merged.content).toMatchObject({
      attributes: [{ key: 'age', label: 'Age', type: 'number' }],
      stakeholders: [
        { key: 'a', attributes: { age: 33 } },
        { key: 'b', name: '=1+1' },
        { key: 'c', note: 'two\nlines' },
      ],
      ties: [
        { key: 'ab', strength: 2, note: 'met in Leeds' },
        { key: 'bc', strength: null },
      ],
      initiatives: [{ key: 'i', participants: [{ stakeholder: 'a', role: 'leads' }] }],
    });
  });

  it('sends what a filter shows, with its words as the API or the vocabulary writes them', async () => {
    for (const kinds of [['PERSON'], ['person']]) {
      const response = await get(`format=json&${filter({ groups: ['practitioner'], kinds })}`);
      const document = await response.json();
      expect(document.stakeholders.map((each: { key: string }) => each.key)).toEqual(['a', 'b']);
      expect(document.ties.map((each: { key: string }) => each.key)).toEqual(['ab']);
    }
  });

  it.each([
    ['format=pdf', 400, 'format: one of xlsx, json, csv was expected, "pdf" came.'],
    ['', 400, 'none came'],
    ['format=csv&filter=groups', 400, 'filter: a NetworkFilter as JSON was expected'],
    [`format=csv&${filter({ colour: ['red'] })}`, 400, 'filter:'],
    [`format=csv&${filter({ on: '2026-02-30' })}`, 400, 'filter: on'],
  ])('answers %s with %i and a sentence', async (query, status, sentence) => {
    const response = await get(query);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain(sentence);
  });

  it('does not find a network that is not there', async () => {
    const response = await get('format=csv', 'gone');
    expect(response.status).toBe(404);
  });

  it('stops reading when the reader goes away', async () => {
    const stop = new AbortController();
    const response = await fetch(`${exchange.address}/networks/town/export?format=json`, { signal: stop.signal });
    stop.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await get('format=json')).status).toBe(200);
  });

  it('is cut, and told to the log, where it breaks off half way', async () => {
    isBroken = true;
    const whole = async () => (await get('format=json')).text();
    await expect(whole()).rejects.toThrow();
    isBroken = false;
    const messages = exchange.unforeseen.map((error) => (error as Error).message);
    expect(new Set(messages)).toEqual(new Set(['The disk is gone.'])); // fetch asks again where a connection is cut
    expect(JSON.parse(await whole()).stakeholders).toHaveLength(3);
  });
});
