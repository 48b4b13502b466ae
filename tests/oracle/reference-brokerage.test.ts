import { unwatched } from '@footbridge/server/analytics/control';
import type { ColumnOfList, MeasureRequest, RunTask } from '@footbridge/server/analytics/measures/measure-kernel';
import { MEASURE_KERNELS } from '@footbridge/server/analytics/measures/measure-kernels';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { BrokerageRole } from '@footbridge/server/analytics/tasks/brokerage-tasks';
import type { Parts } from '@footbridge/server/analytics/tasks/task';
import { DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { describe, expect, it } from 'vitest';
import { type RawRoles, ReferenceNetwork, readReferences, referencesPresent } from './reference-network.js';
import { PlainNetwork, sum } from './slow-definitions.js';

if (!referencesPresent) console.log('Not tried: brokerage against the reference values of thirteen networks');

const SNA_NAMES = {
  coordinator: 'w_I_coordinator',
  itinerant: 'w_O_itinerant',
  representative: 'b_IO_representative',
  gatekeeper: 'b_OI_gatekeeper',
  liaison: 'b_O_liaison',
  total: 't_total',
} as const satisfies Record<BrokerageRole, keyof RawRoles>;
const ROLES = Object.entries(SNA_NAMES) as readonly (readonly [BrokerageRole, keyof RawRoles])[];

for (const reference of referencesPresent ? readReferences() : []) {
  describe(`brokerage in ${reference.case}`, () => {
    const network = new ReferenceNetwork(reference);

    for (const [attribute, { gould_fernandez: known, mixing }] of Object.entries(reference.by_attribute ?? {})) {
      const parts = network.parts(attribute, mixing.groups);

      it(`has the z of every role of everybody that R's sna gives, by ${attribute}`, async () => {
        const roles = await columnOf('gould-fernandez', network, { parts });
        expect(Object.keys(known.z)).toHaveLength(network.names.length);
        for (const [name, z] of Object.entries(known.z)) {
          for (const [role, sna] of ROLES) expectKnown(roles.details![`${role}Z`]![network.position(name)]!, z[sna]);
        }
      });

      it(`has what sna gives for the whole network, by ${attribute}`, async () => {
        const whole = await overall(network, parts);
        const raw: Record<string, number> = { ...whole, total: whole.value! };
        const { order, size, directed } = network.graph;
        const density = (directed ? size : 2 * size) / (order * (order - 1));
        const left = leftOutBySna(known.group_level.expected, parts, density);
        for (const [role, sna] of ROLES) {
          expect(raw[role]).toBe(known.group_level.raw[sna]);
          const expected = whole[`${role}Expected`]!;
          expectKnown(expected, known.group_level.expected[sna]);
          // Where sna's sd is not ours, it is what it would be without the covariances it leaves out.
          const sd = Math.sqrt(whole[`${role}Sd`]! ** 2 + left[role]);
          expectKnown(sd, known.group_level.sd[sna]);
          expectKnown(sd > 0 ? (raw[role]! - expected) / sd : Number.NaN, known.group_level.z[sna]);
        }
      });
    }

    it('has the Everett-Valente brokerage and bridging centrality that follow from known betweenness', async () => {
      const { betweenness } = reference.values;
      const plain = new PlainNetwork(network.graph);
      const skeleton = new PlainNetwork(network.graph.skeleton());
      const { directed } = reference;
      const { values } = await columnOf('everett-valente', network, { options: { directed } });
      for (const [name, known] of Object.entries(betweenness)) {
        const v = network.position(name);
        const reaches = others(plain, v).filter((w) => plain.distance[v]![w]! < Number.POSITIVE_INFINITY).length;
        const reachedBy = others(plain, v).filter((w) => plain.distance[w]![v]! < Number.POSITIVE_INFINITY).length;
        const out = (known! + reaches) / others(plain, v).filter((w) => plain.tied(v, w)).length;
        const into = (known! + reachedBy) / others(plain, v).filter((w) => plain.tied(w, v)).length;
        // Without direction each pair counts once in betweenness, and both halves are alike.
        const expected = directed ? (into + out) / 2 : out + known! / contacts(skeleton, v).length;
        expectKnown(values[v]!, known! > 0 ? expected : 0);
      }
      if (directed) return;
      const bridging = (await columnOf('bridging-centrality', network, {})).values;
      for (const [name, known] of Object.entries(betweenness)) {
        const v = network.position(name);
        const ofContacts = sum(contacts(skeleton, v).map((w) => 1 / contacts(skeleton, w).length));
        const isolated = contacts(skeleton, v).length === 0;
        expectKnown(bridging[v]!, isolated ? null : known! / contacts(skeleton, v).length / ofContacts);
      }
    });
  });
}

/**
 * What R's sna 2.7-1 leaves out of the variance of a role over the whole network: that two routes may need an arc present
 * and absent, for gatekeepers and representatives; and, for coordinators and all roles together, two such pairs a route.
 * The enumeration of all small networks in gould-fernandez-expectation.test.ts shows that they belong in.
 */
function leftOutBySna(expected: RawRoles, { partOf }: Parts, d: number): Record<BrokerageRole, number> {
  const order = partOf.length;
  const sizes = [...new Set(partOf)].map((part) => partOf.filter((other) => other === part).length);
  const opposed = d ** 4 * (1 - d) ** 2;
  const routesOf = (count: number) => count / (d ** 2 * (1 - d));
  const bordering = sum(sizes.map((n) => n * (order - n) * 2 * (n - 1) ** 2)) - routesOf(expected.b_IO_representative);
  return {
    coordinator: 2 * routesOf(expected.w_I_coordinator) * opposed,
    itinerant: 0,
    gatekeeper: bordering * opposed,
    representative: bordering * opposed,
    liaison: 0,
    total: 2 * routesOf(expected.t_total) * opposed,
  };
}

function others({ everybody }: PlainNetwork, v: number): readonly number[] {
  return everybody.filter((w) => w !== v);
}

function contacts(plain: PlainNetwork, v: number): readonly number[] {
  return plain.everybody.filter((w) => plain.tied(v, w));
}

interface Asked {
  readonly parts?: Parts;
  readonly options?: Partial<MeasureChoices>;
}

const run: RunTask = async (task, input) => runKernel(task, input, unwatched);

function requestOf({ graph }: ReferenceNetwork, { parts, options }: Asked): MeasureRequest {
  return { graph: graph.skeleton(), digraph: graph, parts, options: { ...DEFAULT_CHOICES, ...options } };
}

type OfStakeholders = 'gould-fernandez' | 'everett-valente' | 'bridging-centrality';

async function columnOf(measure: OfStakeholders, network: ReferenceNetwork, asked: Asked): Promise<ColumnOfList> {
  const column = await MEASURE_KERNELS[measure](requestOf(network, asked), run);
  if (column.kind === 'network') throw new Error(`Expected ${measure} to be one of stakeholders`);
  return column;
}

async function overall(network: ReferenceNetwork, parts: Parts): Promise<Record<string, number>> {
  const column = await MEASURE_KERNELS['brokerage-overall'](requestOf(network, { parts }), run);
  if (column.kind !== 'network') throw new Error('Expected a measure of the whole network');
  const numbers = Object.entries(column.details ?? {}).map(([name, value]) => [name, value ?? Number.NaN] as const);
  return { ...Object.fromEntries(numbers), value: column.value ?? Number.NaN };
}

function expectKnown(got: number, known: number | null): void {
  if (known === null) expect(got).toBeNaN();
  else expect(Math.abs(got - known), `${got}, not ${known}`).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(known)));
}
