/** Which data versions this page made itself, so that it is not told of its own changes. */
class OwnChanges {
  readonly #versions = new Map<string, Set<number>>();
  #running = 0;
  #settled: (() => void)[] = [];

  /** A change is on its way; the returned function says that its answer is here. */
  begin(): () => void {
    this.#running += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#running -= 1;
      if (this.#running > 0) return;
      for (const resolve of this.#settled) resolve();
      this.#settled = [];
    };
  }

  /** The change that made this version is this page's own. */
  note(network: string, version: number): void {
    const versions = this.#versions.get(network) ?? new Set();
    this.#versions.set(network, versions.add(version));
  }

  /** Whether this page made a version: known only once no change is on its way any more. */
  async made(network: string, version: number): Promise<boolean> {
    if (this.#running > 0) await new Promise<void>((resolve) => this.#settled.push(resolve));
    return this.#versions.get(network)?.has(version) ?? false;
  }
}

export const ownChanges = new OwnChanges();

/** Notes the version that a payload says its change made; one that changed nothing says which it found, made by others. */
export function noteOwnChange(payload: object): void {
  if ('change' in payload && payload.change === null) return;
  const network = 'network' in payload ? payload.network : null;
  if (typeof network !== 'object' || network === null || !('key' in network) || !('version' in network)) return;
  if (typeof network.key === 'string' && typeof network.version === 'number') {
    ownChanges.note(network.key, network.version);
  }
}
