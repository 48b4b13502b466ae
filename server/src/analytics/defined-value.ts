/** A kernel's array marks "undefined here" by NaN; outside the kernels that is null. */
export function definedOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
