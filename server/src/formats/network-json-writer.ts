import type { NetworkSource } from './network-source.js';

/** What says that a JSON file is a network of ours; the number goes up when an older reader would misread the file. */
export const NETWORK_JSON_FORMAT = 'footbridge-network';
export const NETWORK_JSON_VERSION = 1;

/** A whole network as one JSON document, with attributes, types and initiatives; one record a line. */
export async function* writeNetworkJson(source: NetworkSource): AsyncGenerator<Uint8Array> {
  const { key, name, description, version } = source.network;
  const head = [
    `"format": ${JSON.stringify(NETWORK_JSON_FORMAT)}`,
    `"formatVersion": ${NETWORK_JSON_VERSION}`,
    `"network": ${JSON.stringify({ key, name, description, version })}`,
    `"attributes": ${JSON.stringify(source.attributes)}`,
  ];
  yield Buffer.from(`{\n  ${head.join(',\n  ')},\n  "stakeholders": [`, 'utf8');
  yield* records(source.stakeholders());
  yield Buffer.from('],\n  "ties": [');
  yield* records(source.ties());
  yield Buffer.from('],\n  "initiatives": [');
  yield* records(source.initiatives());
  yield Buffer.from(']\n}\n');
}

/** Versions count the edits of this server; they say nothing elsewhere. */
async function* records(pages: AsyncIterable<readonly { readonly version: number }[]>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    const lines = page.map(({ version: _, ...record }) => `\n    ${JSON.stringify(record)}`).join(',');
    yield Buffer.from(isFirst ? lines : `,${lines}`, 'utf8');
    isFirst = false;
  }
}
