import { useCallback } from 'react';
import type { Definition } from '../components/definitions.js';
import { useMeasures } from '../data/use-networks.js';

/** Finds the definition of a measure in the server's catalogue, once that is here. */
export function useDefinitions(): (measure: string) => Definition | undefined {
  const { data: measures } = useMeasures();
  return useCallback((id: string) => measures?.find((measure) => measure.id === id), [measures]);
}
