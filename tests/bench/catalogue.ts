import { MEASURES } from '@footbridge/shared/measures/catalogue';
import type { ProductRow } from './product-row.js';
import type { ServedProduct } from './served-product.js';

/** Exact betweenness of so many takes minutes everywhere; asked for as any tool would ask, it is estimated. */
const QUERY = `query ($id: ID!) {
  network(key: "bench") { measure(id: $id, first: 1) { summary { count } provenance { exact error } } }
}`;

/** Every measure of the catalogue over HTTP, the slowest first: a new one is timed without a word here. */
export async function catalogueRows(product: ServedProduct, size: string): Promise<readonly ProductRow[]> {
  const rows: ProductRow[] = [];
  for (const { id } of MEASURES) {
    const started = performance.now();
    const { network } = await product.ask(QUERY, { id });
    const first = performance.now() - started;
    const { exact, error } = network.measure.provenance;
    rows.push({ size, step: `measure ${id}`, first, again: null, note: exact ? '' : `not exact: ${error}` });
  }
  return rows.sort((a, b) => b.first - a.first);
}
