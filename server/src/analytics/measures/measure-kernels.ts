import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import type { MeasureKernel } from './measure-kernel.js';
import { NETWORK_MEASURE_KERNELS } from './network-measures.js';
import { PAIR_MEASURE_KERNELS } from './pair-measures.js';
import { STAKEHOLDER_MEASURE_KERNELS } from './stakeholder-measures.js';

/** How each measure of the catalogue is computed. A measure without its line here does not compile. */
export const MEASURE_KERNELS = {
  ...STAKEHOLDER_MEASURE_KERNELS,
  ...PAIR_MEASURE_KERNELS,
  ...NETWORK_MEASURE_KERNELS,
} as const satisfies Readonly<Record<MeasureId, MeasureKernel>>;
