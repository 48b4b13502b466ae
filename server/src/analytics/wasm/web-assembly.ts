/** Memory that several threads and WebAssembly see as one. It crosses to a thread as it is. */
export interface SharedMemory {
  /** As far as the memory reached when this was asked for; arrays over it stay valid when the memory grows. */
  readonly buffer: SharedArrayBuffer;
  /** By pages of 64 KiB. */
  grow(pages: number): number;
}

export type Module = object;

/** The part of WebAssembly that is used here; @types/node leaves it to the types of browsers. */
interface Host {
  readonly Memory: new (options: { initial: number; maximum: number; shared: true }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Instance: new (
    module: Module,
    imports: { readonly env: { readonly memory: SharedMemory } },
  ) => { readonly exports: object };
}

/** Undefined where the process runs without it, as under `node --jitless`. */
export const webAssembly: Host | undefined = Reflect.get(globalThis, 'WebAssembly' as keyof object);
