import { bestIntroductionText } from '@footbridge/shared/findings/gap-findings';
import { concernedBy, proposalOf } from '../introductions.js';
import type { Finder } from './finder.js';

/** The new tie between two who have ties that would raise the efficiency of the whole network most. */
export const findBestIntroduction: Finder = async ({ view, services, signal }) => {
  const [best] = await services.gaps.overallIntroductionsOfTied(view, 1, signal);
  if (best === undefined || best.benefit <= 0) return null;
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
