import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_CONTENT, type NetworkContent } from '@footbridge/shared/network/network-content';
import type { Result } from '@footbridge/shared/result';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LOCAL_PERMISSIONS, type Permissions } from '../access/permission.js';
import { LOCAL_VIEWER } from '../access/viewer.js';
import type { CypherEngine, UnitOfWork } from '../engine/cypher-engine.js';
import { openEmbeddedEngine } from '../engine/embedded-engine.js';
import { migrate } from '../engine/migrate.js';
import { networkFeature } from './network-feature.js';
import { blankStakeholder } from './stakeholder-input.js';
import { blankTie } from './tie-input.js';

/** The networks over a real engine in a folder of its own. */
export interface TestFeature extends ReturnType<typeof networkFeature> {
  readonly engine: CypherEngine;
  /** The names of the statements run since the last call. */
  taken(): readonly string[];
  close(): Promise<void>;
}

export interface TestFeatureOptions {
  readonly permissions?: Permissions;
  readonly now?: () => Date;
  /** Puts an engine that misbehaves before the real one. */
  misbehaving?(engine: CypherEngine): CypherEngine;
}

export async function openTestFeature(options: TestFeatureOptions = {}): Promise<TestFeature> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-network-'));
  const opened = await openEmbeddedEngine({ folder });
  await migrate(opened);
  const { engine, taken } = counted(options.misbehaving?.(opened) ?? opened);
  const feature = networkFeature({
    engine,
    permissions: options.permissions ?? LOCAL_PERMISSIONS,
    findCommunities: async (view) => new Int32Array(view.members.length),
    report: (error) => {
      throw error;
    },
    now: options.now,
  });
  return {
    ...feature,
    engine,
    taken,
    close: async () => {
      await feature.close();
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The value of an outcome that must be good. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
}

/** The failure of an outcome that must be bad. */
export function mustFail<Failure>(result: Result<unknown, Failure>): Failure {
  if (!result.ok) return result.error;
  throw new Error(`Expected a failure, got ${JSON.stringify(result.value)}`);
}

export function person(key: string, fields: Partial<StakeholderRecord> = {}): StakeholderRecord {
  return { ...blankStakeholder(key), name: key, version: 1, ...fields };
}

export function tie(key: string, from: string, to: string, fields: Partial<TieRecord> = {}): TieRecord {
  return { ...blankTie(key), kind: 'works with', from, to, version: 1, ...fields };
}

let imports = 0;

/** Brings content into a network, which is made where it is not there. */
export async function bringIn(feature: TestFeature, networkKey: string, content: Partial<NetworkContent>) {
  imports += 1;
  const before = await feature.services.networks.find(LOCAL_VIEWER, networkKey);
  const whole = { ...EMPTY_CONTENT, ...content };
  return must(
    await feature.services.content.replaceContent({
      viewer: LOCAL_VIEWER,
      networkKey,
      attributes: whole.attributes,
      content: whole,
      expectedVersion: before?.version ?? null,
      summary: `Import ${imports}`,
      itemCount: whole.stakeholders.length + whole.ties.length,
    }),
  );
}

function counted(engine: CypherEngine): { readonly engine: CypherEngine; taken(): readonly string[] } {
  let names: string[] = [];
  const counting = (unit: UnitOfWork): UnitOfWork => ({
    run: (name, params) => {
      names.push(name);
      return unit.run(name, params);
    },
    rollBack: (value) => unit.rollBack(value),
  });
  return {
    engine: {
      name: engine.name,
      read: (name, params) => {
        names.push(name);
        return engine.read(name, params);
      },
      write: (work) => engine.write((unit) => work(counting(unit))),
      ping: () => engine.ping(),
      close: () => engine.close(),
    },
    taken: () => {
      const taken = names;
      names = [];
      return taken;
    },
  };
}
