import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.js';
import { refuseShape } from './shape-check.js';

const limits = { ...LIMITS, depth: 3, aliases: 2, fields: 6, directives: 2, rootFields: 3, tokens: 60 };

/** The facts of the refusal, or null where the text passes. */
function refused(source: string, within = limits): unknown {
  const error = refuseShape(source, within);
  return error && { message: error.message, ...error.extensions };
}

describe('each limit lets its number pass and refuses one more', () => {
  it('depth, through fragments and inline fragments', () => {
    expect(refused('{ a { ... { b { ...F } } } } fragment F on T { c }')).toBeNull();
    expect(refused('{ a { ... { b { ...F } } } } fragment F on T { c { d } }')).toEqual({
      message: 'Your query is nested 4 fields deep, the limit is 3.',
      code: 'QUERY_TOO_DEEP',
      limit: 3,
      got: 4,
      http: { status: 400 },
    });
  });

  it('aliases, those of __typename too', () => {
    expect(refused('{ x: a y: __typename }')).toBeNull();
    expect(refused('{ x: a y: __typename z: a { b } }')).toMatchObject({ code: 'TOO_MANY_ALIASES', limit: 2, got: 3 });
    expect(refused('{ x: a { ...F } c { ...F } } fragment F on T { y: b }')).toMatchObject({ got: 3 });
  });

  it('fields, duplicates and each use of a fragment counted', () => {
    expect(refused('{ a { b b b b b } }')).toBeNull();
    expect(refused('{ a { b b b b b b } }')).toMatchObject({ code: 'TOO_MANY_FIELDS', limit: 6, got: 7 });
    expect(refused('{ a { ...F } c { ...F ...F } } fragment F on T { d e }')).toMatchObject({ got: 8 });
  });

  it('directives, wherever they stand', () => {
    expect(refused('query @a { x @b }')).toBeNull();
    expect(refused('query @a { x @b ... @c { y } }')).toMatchObject({ code: 'TOO_MANY_DIRECTIVES', limit: 2, got: 3 });
  });

  it('root fields', () => {
    expect(refused('{ a b c }')).toBeNull();
    expect(refused('{ a b ...F } fragment F on Query { c d }')).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS', got: 4 });
  });

  it('tokens', () => {
    const withTokens = (count: number) => `{ a(list: [${'1 '.repeat(count - 9)}]) }`; // { a ( list : [ … ] ) }
    expect(refused(withTokens(60))).toBeNull();
    expect(refused(withTokens(61))).toMatchObject({ code: 'TOO_MANY_TOKENS', limit: 60 });
  });
});

describe('a document made to hurt', () => {
  it('of fragments doubling 2^30 times is measured in linear time', () => {
    const doubling = Array.from({ length: 30 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const started = performance.now();

    expect(refused(`{ a { ...F0 } } ${doubling} fragment F30 on T { b }`, LIMITS)).toMatchObject({
      code: 'TOO_MANY_FIELDS',
    });
    expect(performance.now() - started).toBeLessThan(300);
  });

  it('of a fragment cycle is left to validation', () => {
    expect(refused('{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { ...F }')).toBeNull();
  });

  it('of 10,000 braces is refused without overflowing the stack', () => {
    expect(refused('{a'.repeat(10_000), LIMITS)).toMatchObject({ code: 'TOO_MANY_TOKENS' });
  });

  it('that is no GraphQL is left to the parser', () => {
    expect(refused('{ a ')).toBeNull();
  });
});

describe('the limits of the product', () => {
  it('let the introspection query of every tool pass', () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(refused(getIntrospectionQuery(options), LIMITS)).toBeNull();
  });
});
