/** From which size of a rank correlation two orders are said to be so much alike. */
const LIMITS = [
  {
    from: 0.9,
    alike: 'put stakeholders in nearly the same order',
    opposed: 'put stakeholders in nearly opposite orders',
  },
  {
    from: 0.7,
    alike: 'put stakeholders in much the same order',
    opposed: 'put stakeholders in largely opposite orders',
  },
  {
    from: 0.4,
    alike: 'agree in part on the order of stakeholders',
    opposed: 'are in part opposed on the order of stakeholders',
  },
  {
    from: 0.2,
    alike: 'agree a little on the order of stakeholders',
    opposed: 'are a little opposed on the order of stakeholders',
  },
] as const;

/** A rank correlation in one sentence; the figure stands beside it, for the words are only a reading of it. */
export function agreementInWords(correlation: number | null, x: string, y: string): string {
  const both = `${x} and ${y.charAt(0).toLowerCase()}${y.slice(1)}`;
  if (correlation === null) return `How far ${both} agree cannot be said.`;
  const limit = LIMITS.find(({ from }) => Math.abs(correlation) >= from);
  if (limit === undefined) return `${both} say next to nothing of each other.`;
  return `${both} ${correlation > 0 ? limit.alike : limit.opposed}.`;
}
