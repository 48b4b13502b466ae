import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import { BROKERAGE_MEASURE_KERNELS } from './brokerage-measures.js';
import { CENTRALITY_MEASURE_KERNELS } from './centrality-measures.js';
import { COHESION_MEASURE_KERNELS } from './cohesion-measures.js';
import { COMMUNITY_MEASURE_KERNELS } from './community-measures.js';
import { confidenceMeasures } from './confidence-measures.js';
import { FRAGILITY_MEASURE_KERNELS } from './fragility-measures.js';
import { GAP_MEASURE_KERNELS } from './gap-measures.js';
import type { MeasureKernel } from './measure-kernel.js';

const MEASURES_OF_TIES = {
  ...CENTRALITY_MEASURE_KERNELS,
  ...BROKERAGE_MEASURE_KERNELS,
  ...FRAGILITY_MEASURE_KERNELS,
  ...COHESION_MEASURE_KERNELS,
  ...COMMUNITY_MEASURE_KERNELS,
  ...GAP_MEASURE_KERNELS,
};

/** How each measure of the catalogue is computed. A measure without its line in its family does not compile. */
export const MEASURE_KERNELS = {
  ...MEASURES_OF_TIES,
  ...confidenceMeasures(MEASURES_OF_TIES),
} as const satisfies Readonly<Record<MeasureId, MeasureKernel>>;
