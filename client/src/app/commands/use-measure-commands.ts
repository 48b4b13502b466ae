import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { MEASURE_SYNONYMS } from '../../components/measure/measure-synonyms.js';
import { useAddressOf } from '../../state/use-view-state.js';
import type { Command } from './command.js';

/** Opening each measure. */
export function useMeasureCommands(): readonly Command[] {
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  return useMemo(() => {
    return MEASURES.map(({ id, name, sentence }) => ({
      id: `measure ${id}`,
      section: 'Measures' as const,
      label: name,
      detail: sentence,
      words: ['measure', ...(MEASURE_SYNONYMS[id] ?? [])],
      run: () => navigate(addressOf({ view: 'measures', own: { measure: id } })),
    }));
  }, [navigate, addressOf]);
}
