import { buildSchema, type GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { priceOperation } from './cost-check.js';
import { LIMITS } from './limits.js';

const schema = buildSchema(`
  type Query { network: Network  node: Node }
  interface Node { id: ID! }
  type Network implements Node { id: ID!  stakeholders(first: Int = 50): StakeholderConnection!  gaps: Gaps!  graph(limit: Int = 300, measures: [Choice!]): Graph! }
  input Choice { id: ID! }
  type StakeholderConnection { nodes: [Stakeholder!]!  edges: [Edge!]!  totalCount: Int! }
  type Edge { node: Stakeholder! }
  type Stakeholder { name: String!  topics: [String!]!  organisations: [Stakeholder!]!  ties(first: Int = 50): TieConnection! }
  type TieConnection { nodes: [Tie!]! }
  type Tie { from: Stakeholder! }
  type Gaps { cells: [GapCell!]! }
  type GapCell { a: String!  introductions(first: Int = 3): [Introduction!]! }
  type Introduction { rank: Int! }
  type Graph { nodes: [Stakeholder!]!  ties: [Tie!]! }
`);

function price(source: string, variables: Record<string, unknown> = {}, cost: number = LIMITS.cost) {
  const document = parse(source);
  const operation = document.definitions[0]!;
  if (operation.kind !== 'OperationDefinition') throw new Error('The operation comes first in these tests.');
  return priceOperation(schema, document, operation, variables, { ...LIMITS, cost });
}
const points = (source: string, variables?: Record<string, unknown>) => price(source, variables)?.points;
const facts = (error: GraphQLError | null | undefined) => error && { message: error.message, ...error.extensions };

describe('the cost of a query', () => {
  it('is a point an object that may come back, scalars free', () => {
    // network 1, connection 1, 20 stakeholders
    expect(points('{ network { stakeholders(first: 20) { totalCount nodes { name topics } } } }')).toBe(1 + 1 + 20);
  });

  it('multiplies lists within lists', () => {
    // network, connection, 20 edges with a node each, and for each node a connection of 10 ties with one end each
    expect(
      points(
        '{ network { stakeholders(first: 20) { edges { node { ties(first: 10) { nodes { from { name } } } } } } } }',
      ),
    ).toBe(1 + 1 + 20 * (1 + 1 + (1 + 10 * (1 + 1))));
  });

  it('is the same for a literal, a variable, a default of a variable and a default of the schema', () => {
    const literal = points('{ network { stakeholders(first: 50) { nodes { name } } } }');

    expect(points('query ($n: Int) { network { stakeholders(first: $n) { nodes { name } } } }', { n: 50 })).toBe(
      literal,
    );
    expect(points('query ($n: Int = 50) { network { stakeholders(first: $n) { nodes { name } } } }')).toBe(literal);
    expect(points('query ($n: Int) { network { stakeholders(first: $n) { nodes { name } } } }')).toBe(literal);
    expect(points('{ network { stakeholders { nodes { name } } } }')).toBe(literal);
  });

  it('prices what is computed, once for every time it may be', () => {
    // gaps 100; 55 cells of 1 and their introductions at 20 with 2 objects
    expect(points('{ network { gaps { cells { introductions(first: 2) { rank } } } } }')).toBe(
      1 + 100 + 55 * (1 + 20 + 2),
    );
  });

  it('counts the nodes and ties of a graph by its limit', () => {
    expect(points('{ network { graph(limit: 100) { nodes { name } ties { __typename } } } }')).toBe(
      1 + 500 + 100 + 300,
    );
  });

  it('counts each measure that is asked for at once, literal or variable', () => {
    const asked = (measures: string) => `{ network { graph(limit: 1, measures: ${measures}) { __typename } } }`;
    expect(points(asked('[{ id: "degree" }, { id: "betweenness" }]'))).toBe(1 + 500 + 2 * 100);
    expect(points(asked('{ id: "degree" }'))).toBe(1 + 500 + 100);
    const source = `query ($m: [Choice!]) ${asked('$m')}`;
    expect(points(source, { m: [{ id: 'degree' }, { id: 'reach' }, { id: 'constraint' }] })).toBe(1 + 500 + 3 * 100);
    expect(points(source)).toBe(1 + 500);
  });

  it('counts a fragment each time, and what @skip may leave out', () => {
    expect(
      points(
        '{ a: network { ...F } b: network @skip(if: true) { ...F } } fragment F on Network { gaps { __typename } }',
      ),
    ).toBe(202);
  });

  it('follows an interface into its types', () => {
    expect(points('{ node { id ... on Network { gaps { __typename } } } }')).toBe(101);
  });

  it('is found in linear time for fragments that double 2^20 times', () => {
    const doubling = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Network { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const started = performance.now();

    expect(points(`{ network { ...F0 } } ${doubling} fragment F20 on Network { gaps { __typename } }`)).toBe(
      1 + 100 * 2 ** 20,
    );
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe('a query is refused', () => {
  it('one point above the limit, not at it', () => {
    const source = '{ network { stakeholders(first: 20) { nodes { name } } } }';
    expect(price(source, {}, 22)?.refused).toBeNull();
    expect(facts(price(source, {}, 21)?.refused)).toEqual({
      message: 'Your query may cost 22 points, the limit is 21. Ask for fewer items (first) or for less of each.',
      code: 'QUERY_TOO_COSTLY',
      limit: 21,
      got: 22,
      http: { status: 400 },
    });
  });

  it.each([0, -1, 201, 1_000_000_000])('for first: %s, literal or variable, naming the field', (n) => {
    for (const refused of [
      price(`{ network { stakeholders(first: ${n}) { totalCount nodes { name } } } }`)?.refused,
      price('query ($n: Int!) { network { stakeholders(first: $n) { nodes { name } } } }', { n })?.refused,
    ]) {
      expect(facts(refused)).toMatchObject({
        message: `Network.stakeholders: first must be between 1 and 200, got ${n}.`,
        code: 'BAD_PAGE_SIZE',
        field: 'Network.stakeholders',
      });
    }
  });

  it('by nobody here when its variables do not fit: execution says that', () => {
    expect(
      price('query ($n: Int!) { network { stakeholders(first: $n) { nodes { name } } } }', { n: 'many' }),
    ).toBeNull();
  });
});
