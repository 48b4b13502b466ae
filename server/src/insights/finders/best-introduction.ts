import { bestIntroductionText } from '@footbridge/shared/findings/gap-findings';
import { isOfIntroducible } from '../../measures/introducible.js';
import { concernedBy, proposalOf } from '../introductions.js';
import type { Finder } from './finder.js';

/** A smaller rise of the mean of 1/distance would not be seen in the three decimals it is told with. */
const LEAST_GAIN = 0.001;

/**
 * The new tie between two who have ties that would raise the efficiency of the whole network most, if by at least 0.001
 * and between people or organisations.
 */
export const findBestIntroduction: Finder = async ({ view, services, signal }) => {
  if (!isOfIntroducible(view)) return null;
  const [best] = await services.gaps.overallIntroductionsOfTied(view, 1, signal);
  if (best === undefined || best.benefit < LEAST_GAIN) return null;
  const gain = best.relativeBenefit;
  return {
    kind: 'BEST_INTRODUCTION',
    text: bestIntroductionText(
      proposalOf(view, best),
      best.benefitSentence,
      best.feasibilitySentence,
      gain,
      best.exact,
    ),
    strength: Math.min(1, gain),
    positions: concernedBy(best),
    grouping: null,
    parts: [],
    error: best.exact ? null : 'Only the most promising ties were weighed; a better one may exist.',
  };
};
