import type { MeasureWords } from '../../data/use-networks.js';

type Family = MeasureWords['family'];

const FAMILIES = {
  CENTRALITY: { label: 'Being central', question: 'Who has many ties, or is near to everyone?' },
  BROKERAGE: { label: 'Connecting others', question: 'Who stands between those who are not tied to each other?' },
  FRAGILITY: { label: 'What hangs by a thread', question: 'Whose loss, or which tie’s, would cut the system apart?' },
  COHESION: { label: 'Holding together', question: 'How closely is the whole knit?' },
  COMMUNITY: { label: 'Communities', question: 'Which stakeholders are closely tied to each other?' },
  GAP: { label: 'Gaps', question: 'Which parts have fewer ties than their size and activity explain?' },
} as const satisfies Record<Family, { readonly label: string; readonly question: string }>;

/** The families of measures in the order they are read. */
export const MEASURE_FAMILIES = (Object.keys(FAMILIES) as readonly Family[]).map((id) => ({ id, ...FAMILIES[id] }));
