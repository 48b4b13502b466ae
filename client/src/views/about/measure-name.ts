import { measureById } from '@footbridge/shared/measures/catalogue';

/** The name of a measure; its id where the catalogue of this page does not have it. */
export function measureName(id: string): string {
  return measureById(id)?.name ?? id;
}
