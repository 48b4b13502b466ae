import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How large an operation is once its fragments are expanded. */
export interface QueryShape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** As written: a directive in a fragment counts once. */
  readonly directives: number;
}

interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields that stand on the level of the selection itself. */
  readonly level: number;
}

const NOTHING: Extent = { depth: 0, fields: 0, aliases: 0, level: 0 };

/**
 * The shape of a document's largest operation, each part on its own. A fragment is measured once and its extent
 * reused, so that the time is linear in the text however often fragments double one another. Nothing of the schema
 * is needed: this runs before validation, whose own rules are not linear.
 */
export function shapeOf(document: DocumentNode): QueryShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measurer(fragments);
  const shape = { depth: 0, fields: 0, aliases: 0, rootFields: 0, directives: 0 };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const extent = measure(definition.selectionSet);
      shape.depth = Math.max(shape.depth, extent.depth);
      shape.fields = Math.max(shape.fields, extent.fields);
      shape.aliases = Math.max(shape.aliases, extent.aliases);
      shape.rootFields = Math.max(shape.rootFields, extent.level);
    }
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      shape.directives += (definition.directives?.length ?? 0) + directivesWithin(definition.selectionSet);
    }
  }
  return shape;
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (selection: SelectionSetNode) => Extent {
  const known = new Map<string, Extent>();
  const extentOfFragment = (name: string): Extent => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    known.set(name, NOTHING); // a cycle ends here; validation refuses it by name
    const fragment = fragments.get(name);
    const extent = fragment === undefined ? NOTHING : measure(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  };
  const measure = (selection: SelectionSetNode): Extent => {
    let total = NOTHING;
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) {
        const below = node.selectionSet === undefined ? NOTHING : measure(node.selectionSet);
        total = joined(total, {
          depth: below.depth + 1,
          fields: below.fields + 1,
          aliases: below.aliases + (node.alias === undefined ? 0 : 1),
          level: 1,
        });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        total = joined(total, measure(node.selectionSet));
      } else {
        total = joined(total, extentOfFragment(node.name.value));
      }
    }
    return total;
  };
  return measure;
}

function joined(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    level: a.level + b.level,
  };
}

function directivesWithin(selection: SelectionSetNode): number {
  let count = 0;
  for (const node of selection.selections) {
    count += node.directives?.length ?? 0;
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet !== undefined)
      count += directivesWithin(node.selectionSet);
  }
  return count;
}
