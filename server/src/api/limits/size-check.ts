import { type GraphQLError, Kind, parse } from 'graphql';
import { refusal } from '../errors.js';
import type { Limits } from './limits.js';

/** A request to `/graphql` as it arrived. */
export interface ArrivedRequest {
  readonly source: string;
  readonly variables: unknown;
  /** Of the whole body. */
  readonly bytes: number;
}

/**
 * The refusal of a request that is too large for what it is, or null. What makes a body long is a change to many things,
 * in variables; a document is short, a question is short, and neither has more objects in it than such a change: each
 * object is read twice, and becomes an instance of its input.
 */
export function refuseSize({ source, variables, bytes }: ArrivedRequest, limits: Limits): GraphQLError | null {
  const { documentCharacters, inputObjects, questionBytes } = limits;
  if (source.length > documentCharacters) {
    return tooLarge(
      'The document has',
      source.length,
      documentCharacters,
      'characters; send what is long in variables',
    );
  }
  const objects = objectsWithin(variables, inputObjects);
  if (objects > inputObjects) return tooLarge('The variables have', objects, inputObjects, 'objects');
  if (bytes <= questionBytes || isChange(source, limits)) return null;
  return tooLarge('The question has', bytes, questionBytes, 'bytes; only a change may be longer');
}

function tooLarge(what: string, got: number, limit: number, of: string): GraphQLError {
  const [came, most] = [got.toLocaleString('en-GB'), limit.toLocaleString('en-GB')];
  return refusal('REQUEST_TOO_LARGE', `${what} ${came}, the limit is ${most} ${of}.`, { limit, got });
}

/** How many objects a value holds, counted no further than one beyond the most. */
function objectsWithin(value: unknown, most: number): number {
  let count = 0;
  const left = [value];
  while (left.length > 0 && count <= most) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) count += 1;
    for (const each of Object.values(next)) if (typeof each === 'object') left.push(each);
  }
  return count;
}

/** True for a document of mutations alone. One that cannot be parsed is none; the parser says why. */
function isChange(source: string, { tokens }: Limits): boolean {
  try {
    const { definitions } = parse(source, { maxTokens: tokens, noLocation: true });
    return definitions.every((each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === 'mutation');
  } catch {
    return false;
  }
}
