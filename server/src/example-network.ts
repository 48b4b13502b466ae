import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { Viewer } from './access/viewer.js';
import type { NetworkService } from './network/network.service.js';
import type { NetworkContentService } from './network/network-content.service.js';

/** The fictional partnership a fresh database starts with: in the format of a JSON export. */
export const EXAMPLE_FILE = fileURLToPath(new URL('../example/example-network.json', import.meta.url));

/** Who made the example network, in its history. */
const MAKER: Viewer = { id: 'local', name: 'Footbridge' };

interface ExampleNetwork extends NetworkContent {
  readonly network: { readonly key: string; readonly name: string; readonly description: string };
}

interface Services {
  readonly networks: NetworkService;
  readonly content: NetworkContentService;
}

/**
 * Gives a database without any network the example one, so that the first page has something to show: whole or not at
 * all, and once, however many servers start over the database.
 */
export async function addExampleNetwork({ networks, content }: Services, file: string): Promise<void> {
  if ((await networks.count(MAKER)) > 0) return;
  const { network, ...example } = parseExample(await readFile(file, 'utf8'), file);
  const made = await content.replaceContent({
    viewer: MAKER,
    networkKey: network.key,
    name: network.name,
    description: network.description,
    attributes: example.attributes,
    content: example,
    isBeginning: true,
    expectedVersion: null,
    summary: `Created the example network with ${example.stakeholders.length} stakeholders and ${example.ties.length} ties`,
    itemCount: example.stakeholders.length + example.ties.length,
  });
  // Another server over the same database was quicker.
  if (made.ok || made.error.kind === 'conflict') return;
  throw new Error(`The example network cannot be made: ${JSON.stringify(made.error)}`);
}

/** The file is our own: its records are as the product writes them, and only the file as a whole is checked. */
function parseExample(text: string, file: string): ExampleNetwork {
  const parsed: unknown = JSON.parse(text);
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('format' in parsed) ||
    parsed.format !== 'footbridge-network'
  ) {
    throw new Error(`${file} is not a network as Footbridge exports one.`);
  }
  return parsed as unknown as ExampleNetwork;
}
