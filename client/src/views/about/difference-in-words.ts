import { NO_VALUE } from '../../components/number-format.js';

/** How far two values are apart: "none", or its size, "2 × 10⁻⁷" written "2e−7" as readers of tables know it. */
export function differenceInWords(difference: number | null): string {
  if (difference === null) return NO_VALUE;
  return difference === 0 ? 'none' : Math.abs(difference).toExponential(0).replace('-', '−');
}
