import { describe, expect, it } from 'vitest';
import { compileStatement } from './statement-codec.js';
import { parseRecord, parseStatement } from './statement-header.js';

const records = new Map([
  [
    'Thing',
    parseRecord('thing/thing.record', '// A thing.\nkey String\ncount Int\nweight Float?\ntags String[]').value,
  ],
]);

function compile(header: readonly string[]) {
  const text = ['// Does it.', '// @mode read', ...header.map((line) => `// ${line}`), 'RETURN 1 AS thing'].join('\n');
  return compileStatement(parseStatement('thing/do-it.cypher', text).value, records, (value) => `int ${value}`);
}

const THING = { key: 'k', count: 3, weight: 1.5, tags: ['a'] };

describe('a parameter', () => {
  it('declared Int, alone or inside a record, is handed to the engine as its whole number', () => {
    const { encode } = compile(['@param limit Int', '@param things Thing[]']);
    expect(encode({ limit: 5, things: [THING] })).toEqual({
      limit: 'int 5',
      things: [{ key: 'k', count: 'int 3', weight: 1.5, tags: ['a'] }],
    });
  });

  it('declared Float is left alone, even when it is whole', () => {
    expect(compile(['@param weight Float']).encode({ weight: 2 })).toEqual({ weight: 2 });
  });

  it('declared Map has its whole numbers marked at any depth', () => {
    const { encode } = compile(['@param map Map']);
    expect(encode({ map: { a: 1, b: [2, 2.5], c: { d: 3, e: 'x' } } })).toEqual({
      map: { a: 'int 1', b: ['int 2', 2.5], c: { d: 'int 3', e: 'x' } },
    });
  });

  it('that is absent counts as null', () => {
    const { encode } = compile(['@param note String?', '@param thing Thing?']);
    expect(encode({})).toEqual({ note: null, thing: null });
    expect(encode({ thing: { ...THING, weight: undefined } })).toMatchObject({ thing: { weight: null } });
  });

  it.each([
    [
      ['@param limit Int'],
      { limit: 1.5 },
      'thing/do-it: expected limit to be Int, got a number out of range or not whole',
    ],
    [['@param limit Int'], { limit: Number.NaN }, 'thing/do-it: expected limit to be Int, got NaN'],
    [
      ['@param weight Float'],
      { weight: Number.POSITIVE_INFINITY },
      'thing/do-it: expected weight to be Float, got Infinity',
    ],
    [['@param name String'], {}, 'thing/do-it: expected name to be String, got nothing'],
    [['@param names String[]'], { names: 'secret' }, 'thing/do-it: expected names to be String[], got a string'],
    [['@param thing Thing'], { thing: { ...THING, key: null } }, 'thing/do-it: expected key to be String, got null'],
    [[], { extra: 1 }, 'thing/do-it: takes no parameter extra'],
  ])('of the wrong type is refused, without its value in the message: %j %j', (header, params, message) => {
    expect(() => compile(header).encode(params)).toThrow(message);
  });
});

describe('a row', () => {
  it('has the fields its record declares and no other, with null for what is absent', () => {
    const { decode } = compile(['@row thing Thing']);
    expect(decode([{ thing: { key: 'k', count: 1, tags: [], secret: 'x' } }])).toEqual([
      { thing: { key: 'k', count: 1, weight: null, tags: [] } },
    ]);
  });

  it('with a column too few or too many is refused', () => {
    const { decode } = compile(['@row thing Thing']);
    expect(() => decode([{ thing: THING, more: 1 }])).toThrow(
      'declares the columns thing and answers with more, thing',
    );
    expect(() => decode([{ other: THING }])).toThrow('declares the columns thing and answers with other');
  });

  it('with a value of another type is refused', () => {
    expect(() => compile(['@row thing Int']).decode([{ thing: '1' }])).toThrow(
      'expected thing to be Int, got a string',
    );
    expect(() => compile(['@row thing String']).decode([{ thing: null }])).toThrow(
      'expected thing to be String, got null',
    );
  });
});
