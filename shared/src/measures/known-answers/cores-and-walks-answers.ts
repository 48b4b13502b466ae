import { type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

const COMPUTED = {
  tolerance: 1e-10,
  source: 'networkx 3.6.1 and python-igraph 1.0.0 (PRPACK), agreeing to 1e-11',
} as const;
const KARATE = { network: 'karate', ...COMPUTED } as const;
const KITE = { network: 'kite', ...COMPUTED } as const;
const FLORENTINE = { network: 'florentine', ...COMPUTED } as const;
const TREE = { network: 'outTree', ...COMPUTED } as const;
const BY_HAND = { tolerance: 1e-12, source: 'worked out by hand from the definition' } as const;
const DIRECTED = { directed: true } as const;
const WEIGHTED = { weighted: true } as const;

/** Core numbers and PageRank. */
export const CORE_AND_WALK_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers(KARATE, KNOWN_NETWORKS.karate.stakeholders, [
    {
      measure: 'core-number',
      values: [4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4],
    },
    {
      measure: 'pagerank',
      values: [
        0.0969972853883, 0.0528769240611, 0.0570785094885, 0.0358598577864, 0.0219779523646, 0.0291111546784,
        0.0291111546784, 0.0244904970353, 0.029766056081, 0.014309397129, 0.0219779523646, 0.00956474549214,
        0.0146448920119, 0.0295364561519, 0.0145359939979, 0.0145359939979, 0.0167840054442, 0.014558677209,
        0.0145359939979, 0.0196046363257, 0.0145359939979, 0.014558677209, 0.0145359939979, 0.0315225147767,
        0.0210760335592, 0.0210061973945, 0.0150440380827, 0.0256397674828, 0.0195734594638, 0.0262885376951,
        0.0245901552486, 0.0371580870691, 0.0716932260058, 0.100919182333,
      ],
    },
  ]),
  ...singleAnswers(KARATE, [
    { measure: 'k-core', expected: 4 },
    { measure: 'k-core', detail: 'members', expected: 10 },
    { measure: 'pagerank', of: ['1'], options: WEIGHTED, expected: 0.088500315428 },
    { measure: 'pagerank', of: ['12'], options: WEIGHTED, expected: 0.00978499814258 },
    { measure: 'pagerank', of: ['34'], options: WEIGHTED, expected: 0.0969893628344 },
    { measure: 'pagerank', of: ['1'], options: { damping: 0.5 }, expected: 0.0764040540046 },
    { measure: 'pagerank', of: ['34'], options: { damping: 0.5 }, expected: 0.0799738308185 },
  ]),
  ...tableAnswers(KITE, KNOWN_NETWORKS.kite.stakeholders, [
    { measure: 'core-number', values: [3, 3, 3, 3, 3, 3, 3, 2, 1, 1] },
    {
      measure: 'pagerank',
      values: [
        0.101919912977, 0.101919912977, 0.0794181140081, 0.147147916328, 0.0794181140081, 0.128906927573,
        0.128906927573, 0.0952482868083, 0.0856939563142, 0.0514199314335,
      ],
    },
  ]),
  ...tableAnswers(FLORENTINE, KNOWN_NETWORKS.florentine.stakeholders, [
    { measure: 'core-number', values: [1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1, 1] },
    {
      measure: 'pagerank',
      values: [
        0.0306574373747, 0.145817204998, 0.0693301755454, 0.0678753100137, 0.0880984385192, 0.0503009871125,
        0.0695742665421, 0.0712796858194, 0.0791222528638, 0.0613032287666, 0.0360538722258, 0.0688617956136,
        0.0983978333698, 0.0324179716447, 0.0309095395911,
      ],
    },
  ]),
  ...singleAnswers({ network: 'lesmis', ...COMPUTED }, [
    { measure: 'k-core', expected: 9 },
    { measure: 'k-core', detail: 'members', expected: 12 },
    { measure: 'core-number', of: ['Valjean'], expected: 8 },
    { measure: 'core-number', of: ['Marius'], expected: 9 },
    { measure: 'pagerank', of: ['Valjean'], expected: 0.0754301216328 },
    { measure: 'pagerank', of: ['Valjean'], options: WEIGHTED, expected: 0.0995581082541 },
    { measure: 'pagerank', of: ['Cosette'], options: WEIGHTED, expected: 0.036909573983 },
  ]),
  ...singleAnswers({ network: 'davis', ...COMPUTED }, [
    { measure: 'k-core', expected: 4 },
    { measure: 'k-core', detail: 'members', expected: 23 },
    { measure: 'pagerank', of: ['E8'], expected: 0.0724971251937 },
  ]),
  ...tableAnswers(TREE, KNOWN_NETWORKS.outTree.stakeholders, [
    {
      measure: 'pagerank',
      options: DIRECTED,
      values: [
        0.0973472864444, 0.138719883183, 0.138719883183, 0.156303236797, 0.156303236797, 0.156303236797, 0.156303236797,
      ],
    },
  ]),
  ...singleAnswers({ network: 'pairOfCliques', ...BY_HAND }, [
    { measure: 'core-number', of: ['a'], expected: 4 },
    { measure: 'k-core', detail: 'members', expected: 10 },
  ]),
  ...singleAnswers({ network: 'apart', ...BY_HAND }, [{ measure: 'pagerank', of: ['a'], expected: 1 / 8 }]),
];
