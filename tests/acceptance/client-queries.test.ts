import { readdirSync, readFileSync } from 'node:fs';
import { LIMITS } from '@footbridge/server/api/limits/limits';
import { costOf } from '@footbridge/server/api/limits/query-cost';
import { refuseShape } from '@footbridge/server/api/limits/shape-check';
import { buildServerSchema } from '@footbridge/server/schema';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildServerSchema([]);
const folder = new URL('../../client/src/data/documents/', import.meta.url);
const definitions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')).definitions);
const operations = definitions.filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
);
const fragments = new Map(
  definitions
    .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);

/** The fragments an operation uses, one through another. */
function fragmentsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  found = new Set<FragmentDefinitionNode>(),
) {
  visit(node, {
    FragmentSpread(spread) {
      const fragment = fragments.get(spread.name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

/** The largest pages a view may ask for. */
function variablesOf(operation: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const integers = (operation.variableDefinitions ?? []).filter((each) => print(each.type).replace('!', '') === 'Int');
  return Object.fromEntries(integers.map((each) => [each.variable.name.value, 200]));
}

describe('what the client asks is within the limits of the server', () => {
  it.each(operations.map((operation) => [operation.name?.value ?? 'unnamed', operation] as const))(
    '%s',
    (_, operation) => {
      const used = [...fragmentsOf(operation)];
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...used] } as const;

      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
      expect(refuseShape(print(document), LIMITS)?.message).toBeUndefined();
      const { points } = costOf({ schema, operation, fragments: used, variables: variablesOf(operation) });
      expect(points).toBeLessThanOrEqual(LIMITS.cost);
    },
  );
});
