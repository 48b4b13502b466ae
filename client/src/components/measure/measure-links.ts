import { createContext } from 'react';

/** The address at which a measure is defined in full; given once by the shell. Null outside it: no link is drawn. */
export const MeasureLinksContext = createContext<((measure: string) => string) | null>(null);
