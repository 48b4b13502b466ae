import { createContext, useContext } from 'react';

/** What stands behind a number: of a measure of the catalogue, or of a plain count. */
export interface Definition {
  readonly name: string;
  readonly sentence: string;
  readonly formula?: string;
  readonly weights?: string;
  readonly direction?: string;
  readonly undefinedWhen?: string;
  readonly sources?: readonly { readonly citation: string; readonly doi: string | null }[];
}

type FindDefinition = (measure: string) => Definition | undefined;

const Definitions = createContext<FindDefinition>(() => undefined);

/** Gives the numbers of a page the measures' definitions; the shell does this once. */
export const DefinitionsProvider = Definitions.Provider;

/** The definition of a measure; undefined until the catalogue is there. */
export function useDefinition(measure: string | undefined): Definition | undefined {
  const find = useContext(Definitions);
  return measure === undefined ? undefined : find(measure);
}
