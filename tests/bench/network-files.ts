import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { TIERS } from '@footbridge/shared/vocabulary/tier';

/**
 * A pair of CSV files of the wanted size: four groups of unequal size, three tiers, ties mostly within a group and
 * a neighbourhood. The same seed gives the same files.
 */
export function networkFiles(
  { stakeholders, ties }: { readonly stakeholders: number; readonly ties: number },
  seed: number,
): { readonly nodes: string; readonly edges: string } {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const nodes = ['id,label,kind,group,tier,locality'];
  for (let i = 0; i < stakeholders; i += 1) {
    const kind = i % 5 === 0 ? 'organisation' : 'person';
    nodes.push(`s${i},Stakeholder ${i},${kind},${GROUPS[groupOf(i)]},${TIERS[i % 3]},Locality ${i % 12}`);
  }
  const edges = ['source,target,type,weight'];
  while (edges.length <= ties) {
    const from = below(stakeholders);
    const near = random() < 0.85;
    const to = near ? (from + 1 + below(40)) % stakeholders : below(stakeholders);
    if (from === to || (groupOf(from) !== groupOf(to) && random() < 0.6)) continue;
    edges.push(`s${from},s${to},${random() < 0.8 ? 'works with' : 'funds'},${1 + below(5)}`);
  }
  return { nodes: `${nodes.join('\n')}\n`, edges: `${edges.join('\n')}\n` };
}

/** Blocks of stakeholders share a group; the four groups hold 4, 3, 2 and 1 tenths of them. */
function groupOf(index: number): number {
  const tenth = Math.floor(index / 100) % 10;
  return tenth < 4 ? 0 : tenth < 7 ? 1 : tenth < 9 ? 2 : 3;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough for test data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
