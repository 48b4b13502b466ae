import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../page.js';
import { type FieldPrice, priceOf } from './field-prices.js';

/** What an operation may cost at most, and the page sizes it asks for that no list gives. */
export interface QueryCost {
  readonly points: number;
  readonly badPageSizes: readonly { readonly field: string; readonly got: number }[];
}

export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** Coerced: defaults are in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * An upper bound of the objects an operation returns, computed values at their price (`field-prices.ts`).
 * A list counts its own `first`, whether written out or a variable; the lists of a connection count the connection's,
 * those of a graph its `limit`; a list without one counts what is usual for it. Fields that @skip or @include may leave out are counted.
 * Expects a document that validation has passed.
 */
export function costOf(input: CostInput): QueryCost {
  const walk = new CostWalk(input);
  const root = input.schema.getRootType(input.operation.operation);
  const points = root ? walk.selection(input.operation.selectionSet, root, null) : 0;
  return { points, badPageSizes: walk.badPageSizes };
}

class CostWalk {
  readonly badPageSizes: { readonly field: string; readonly got: number }[] = [];
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The same fragment on the same type in a page of the same size costs the same: bombs stay linear. */
  readonly #known = new Map<string, number>();

  constructor(input: CostInput) {
    this.#schema = input.schema;
    this.#variables = input.variables;
    this.#fragments = new Map(input.fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selection(selection: SelectionSetNode, parent: GraphQLNamedType, page: number | null): number {
    let points = 0;
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) points += this.#field(node, parent, page);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : parent;
        points += this.selection(node.selectionSet, type ?? parent, page);
      } else points += this.#fragment(node.name.value, page);
    }
    return points;
  }

  #fragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const points = fragment && type ? this.selection(fragment.selectionSet, type, page) : 0;
    this.#known.set(key, points);
    return points;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, page: number | null): number {
    const field = this.#definition(parent, node.name.value);
    if (field === undefined) return 0; // __typename and introspection: bounded by the number of fields
    const place = `${parent.name}.${field.name}`;
    const price = priceOf(place);
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    // The items of a list are counted one by one, the list itself is no object.
    const own = price?.points ?? (isCompositeType(type) && !isList ? 1 : 0);
    const base = own + this.#forEach(node, field, price);
    if (node.selectionSet === undefined) return base;

    const size = this.#pageSize(node, field, place);
    if (!isList) return base + this.selection(node.selectionSet, type, size ?? page);
    const length = size ?? price?.length ?? (page === null ? USUAL_LENGTH : page * (price?.timesPage ?? 1));
    return base + length * (1 + this.selection(node.selectionSet, type, null));
  }

  #definition(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name.startsWith('__')) return undefined;
    return isObjectType(parent) || (isAbstractType(parent) && 'getFields' in parent)
      ? parent.getFields()[name]
      : undefined;
  }

  /** The price of what a field's arguments list. */
  #forEach(node: FieldNode, field: GraphQLField<unknown, unknown>, price: FieldPrice | undefined): number {
    if (price?.forEach === undefined) return 0;
    const { of, points } = price.forEach;
    const listed = field.args.filter(({ name }) => of.includes(name));
    const lengths = listed.map(({ name, type }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const value = given === undefined ? [] : valueFromAST(given, type, this.#variables);
      return Array.isArray(value) ? value.length : 0;
    });
    return points * lengths.reduce((sum, length) => sum + length, 0);
  }

  /** The page size a field is asked with, its default where it is left out; null where it takes none. */
  #pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, place: string): number | null {
    const argument = field.args.find(({ name }) => name === 'first' || name === 'limit');
    if (argument === undefined) return null;
    const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const value = given === undefined ? undefined : valueFromAST(given, argument.type, this.#variables);
    if (typeof value !== 'number') return typeof argument.defaultValue === 'number' ? argument.defaultValue : null;
    if (argument.name === 'first' && (value < 1 || value > MAX_PAGE_SIZE))
      this.badPageSizes.push({ field: place, got: value });
    return Math.max(value, 0);
  }
}

/** How many a list without `first` is taken to have, where `field-prices.ts` says nothing of it. */
const USUAL_LENGTH = 10;
