/** A tie kind belongs to one layer; a file's own kinds are put in a layer when they are imported. */
export const LAYERS = ['collaboration', 'compliance', 'membership'] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_LABELS = {
  collaboration: 'Collaboration',
  compliance: 'Compliance',
  membership: 'Membership',
} as const satisfies Record<Layer, string>;

export interface TieKindDefinition {
  readonly kind: string;
  readonly layer: Layer;
  readonly directed: boolean;
  /** Read from the first end to the second: "A funds B". */
  readonly label: string;
  /** Read from the second end to the first: "B is funded by A". The same as the label where undirected. */
  readonly reverseLabel: string;
}

/** The kinds of tie Footbridge knows. A network may hold custom kinds beside them. */
export const TIE_KINDS = [
  { kind: 'works with', layer: 'collaboration', directed: false, label: 'works with', reverseLabel: 'works with' },
  {
    kind: 'shares knowledge',
    layer: 'collaboration',
    directed: false,
    label: 'shares knowledge with',
    reverseLabel: 'shares knowledge with',
  },
  {
    kind: 'co-designs',
    layer: 'collaboration',
    directed: false,
    label: 'co-designs with',
    reverseLabel: 'co-designs with',
  },
  { kind: 'advises', layer: 'collaboration', directed: true, label: 'advises', reverseLabel: 'is advised by' },
  { kind: 'supports', layer: 'collaboration', directed: true, label: 'supports', reverseLabel: 'is supported by' },
  { kind: 'reports to', layer: 'compliance', directed: true, label: 'reports to', reverseLabel: 'is reported to by' },
  { kind: 'funds', layer: 'compliance', directed: true, label: 'funds', reverseLabel: 'is funded by' },
  {
    kind: 'commissions',
    layer: 'compliance',
    directed: true,
    label: 'commissions',
    reverseLabel: 'is commissioned by',
  },
  { kind: 'inspects', layer: 'compliance', directed: true, label: 'inspects', reverseLabel: 'is inspected by' },
  { kind: 'member of', layer: 'membership', directed: true, label: 'is a member of', reverseLabel: 'has as a member' },
  { kind: 'works for', layer: 'membership', directed: true, label: 'works for', reverseLabel: 'employs' },
] as const satisfies readonly TieKindDefinition[];

const DEFINITION_BY_KIND: ReadonlyMap<string, TieKindDefinition> = new Map(TIE_KINDS.map((d) => [d.kind, d]));

/** The definition of a known kind; undefined for a custom one. */
export function tieKindDefinition(kind: string): TieKindDefinition | undefined {
  return DEFINITION_BY_KIND.get(kind);
}

/** The kind of ties whose file says none. */
export const UNNAMED_TIE = 'linked to';
