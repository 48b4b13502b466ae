import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import { type Page, type PageRequest, pageOfRows } from '../api/page.js';
import type { Reads } from '../history/reads.js';
import { countInitiatives, pageInitiatives } from './initiative.repository.js';
import {
  type InitiativeParticipantType,
  type InitiativeType,
  initiativeType,
  type ParticipationType,
} from './initiative.type.js';
import type { NetworkContext } from './network-context.js';
import type { NetworkRow } from './network-row.js';
import { keyPageOf } from './page-by-key.js';
import type { StakeholderType } from './stakeholder.type.js';

const BY_KEY = { name: 'initiatives/key', keyOf: (initiative: InitiativeRecord) => [initiative.key] };

/** Pages of initiatives, and who takes part in them. */
export class InitiativePages {
  constructor(private readonly reads: Reads) {}

  async initiatives(network: NetworkRow, asked: PageRequest): Promise<Page<InitiativeType>> {
    const { generation } = network;
    const rows = await pageInitiatives(this.reads, generation, keyPageOf(asked, 'initiatives', BY_KEY));
    return pageOfRows(rows, asked, {
      field: 'initiatives',
      order: BY_KEY,
      totalCount: () => countInitiatives(this.reads, generation),
      toNode: (record) => initiativeType(network, record),
    });
  }

  async participationsOf(context: NetworkContext, of: StakeholderType): Promise<ParticipationType[]> {
    const { network, key } = of;
    const participations = await context.loaders.participations.load({ network, key });
    const found = await Promise.all(
      participations.map(async ({ initiative, role }) => ({
        initiative: await context.loaders.initiatives.load({ network, key: initiative }),
        role,
      })),
    );
    return found.flatMap(({ initiative, role }) => (initiative === null ? [] : [{ initiative, role }]));
  }

  /** Who takes part; one that is gone meanwhile takes part no more. */
  async participantsOf(
    { loaders }: NetworkContext,
    { record, network }: InitiativeType,
  ): Promise<InitiativeParticipantType[]> {
    const found = await Promise.all(
      record.participants.map(async ({ stakeholder, role }) => ({
        stakeholder: await loaders.stakeholders.load({ network, key: stakeholder }),
        role,
      })),
    );
    return found.flatMap(({ stakeholder, role }) => (stakeholder === null ? [] : [{ stakeholder, role }]));
  }
}
