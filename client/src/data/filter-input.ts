import { type NetworkFilter, PROJECTION_WEIGHTINGS } from '@footbridge/shared/network/network-filter';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import type { Layer, NetworkFilter as NetworkFilterInput, StakeholderKind } from './generated/graphql.js';

const KIND_VALUES = { person: 'PERSON', organisation: 'ORGANISATION', other: 'OTHER' } as const;
const LAYER_VALUES = { collaboration: 'COLLABORATION', compliance: 'COMPLIANCE', membership: 'MEMBERSHIP' } as const;
const WEIGHTING_VALUES = { shared: 'SHARED', newman: 'NEWMAN' } as const;

/** The filter as the API takes it; undefined where it holds everything, so that equal questions are equal keys. */
export function filterInput(filter: NetworkFilter): NetworkFilterInput | undefined {
  const input: NetworkFilterInput = {
    ...filter,
    kinds: filter.kinds?.map((kind): StakeholderKind => KIND_VALUES[kind]),
    layers: filter.layers?.map((layer): Layer => LAYER_VALUES[layer]),
    attributes: filter.attributes?.map((condition) => ({
      ...condition,
      in: condition.in ? [...condition.in] : undefined,
    })),
    projection: filter.projection && {
      onto: filter.projection.onto,
      weighting: filter.projection.weighting && WEIGHTING_VALUES[filter.projection.weighting],
    },
  };
  return Object.values(input).some((part) => part !== undefined) ? input : undefined;
}

/** A filter as an answer echoes it (in either spelling of kinds and layers), as the address holds it. */
export function filterFromEcho(echo: unknown): NetworkFilter {
  if (typeof echo !== 'object' || echo === null) return {};
  const given: Readonly<Record<string, unknown>> = { ...echo };
  const present = Object.fromEntries(
    Object.entries(given).filter(([, part]) => part !== null && part !== undefined && !isEmptyList(part)),
  );
  const words = (part: unknown): readonly string[] =>
    Array.isArray(part) ? part.filter((word) => typeof word === 'string').map((word) => word.toLowerCase()) : [];
  const kinds = STAKEHOLDER_KINDS.filter((kind) => words(given.kinds).includes(kind));
  const layers = LAYERS.filter((layer) => words(given.layers).includes(layer));
  const { kinds: _kinds, layers: _layers, projection, ...rest } = present;
  return {
    ...rest,
    ...(kinds.length > 0 && { kinds }),
    ...(layers.length > 0 && { layers }),
    ...projectionFromEcho(projection),
  };
}

function projectionFromEcho(echo: unknown): Pick<NetworkFilter, 'projection'> {
  if (typeof echo !== 'object' || echo === null || !('onto' in echo) || typeof echo.onto !== 'string') return {};
  const said = 'weighting' in echo ? String(echo.weighting).toLowerCase() : null;
  const weighting = PROJECTION_WEIGHTINGS.find((one) => one === said);
  return { projection: { onto: echo.onto, ...(weighting && { weighting }) } };
}

function isEmptyList(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}
