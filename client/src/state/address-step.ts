import { isFilterParameter } from './filter-codec.js';

/** A parameter of the address that a change gave other values. */
interface ParameterChange {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where someone is, by path and parameters. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** A change of the address as a step: which parameters, on which page, and what to call it. */
export interface AddressStep {
  readonly pathname: string;
  readonly changes: readonly ParameterChange[];
}

/** Where someone looks is no change to what is shown: a panel, a tab, pointing at somebody are no steps. */
const LOOKING: ReadonlySet<string> = new Set(['panel', 'select', 'tab']);

/** What a change of parameters on one page is as a step; null where it changes nothing but where one looks. */
export function addressStep(pathname: string, before: URLSearchParams, after: URLSearchParams): AddressStep | null {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !LOOKING.has(name));
  const changes = names
    .map((name) => ({ name, before: before.getAll(name), after: after.getAll(name) }))
    .filter((change) => !isSameList(change.before, change.after));
  return changes.length === 0 ? null : { pathname, changes };
}

/**
 * The address with one side of a step put in place. What all views share is put in where one is now; a view's own
 * choices lead back to that view.
 */
export function withStep(here: Address, step: AddressStep, side: 'before' | 'after'): Address {
  const stays = here.pathname === step.pathname || step.changes.every(({ name }) => isShared(name));
  const params = new URLSearchParams(here.search);
  if (!stays) for (const name of [...new Set(params.keys())]) if (!isShared(name)) params.delete(name);
  for (const change of step.changes) {
    params.delete(change.name);
    for (const value of change[side]) params.append(change.name, value);
  }
  return { pathname: stays ? here.pathname : step.pathname, search: params.toString() };
}

/** Whether the address shows a step's outcome; null where it cannot say, as on another page, or after a change on top. */
export function isInEffect(here: Address, step: AddressStep): boolean | null {
  if (here.pathname !== step.pathname && !step.changes.every(({ name }) => isShared(name))) return null;
  const params = new URLSearchParams(here.search);
  const stands = (side: 'before' | 'after') =>
    step.changes.every((change) => isSameList(params.getAll(change.name), change[side]));
  return stands('after') ? true : stands('before') ? false : null;
}

function isShared(name: string): boolean {
  return name === 'by' || isFilterParameter(name);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
