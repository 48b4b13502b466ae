import { readFileSync } from 'node:fs';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { type Module, type SharedMemory, webAssembly } from './web-assembly.js';

/**
 * What server/wasm exports; there each function says what it does. Arrays and scratch space are given as positions in
 * the memory the kernels were opened on.
 */
export interface DistanceKernels {
  sweepBytes(order: number): number;
  sweepLay(
    order: number,
    offsets: number,
    targets: number,
    inOffsets: number,
    inTargets: number,
    row: number,
    scratch: number,
  ): void;
  sweepStart(sources: number, count: number): void;
  sweepPush(from: number, to: number, entries: number): number;
  sweepPull(from: number, to: number, all: number, entries: number): number;
  sweepMeet(from: number, to: number): number;
  sweepMost(from: number, to: number): number;
  sweepHide(from: number, to: number): void;
  sweepShow(from: number, to: number): void;
  sweepGather(from: number, to: number, own: number, nodeShare: number, edgeShare: number): void;
  sweepEnd(from: number, to: number, own: number): void;
  sweepReset(entries: number): void;

  walkBytes(order: number): number;
  walkLay(order: number, offsets: number, targets: number, inOffsets: number, inTargets: number, scratch: number): void;
  walkWho(): number;
  walkMet(): number;
  walkHere(): number;
  walkStart(sources: number, count: number): void;
  walkPush(from: number, to: number, found: number): number;
  walkPull(from: number, to: number, found: number): number;
  walkOn(count: number, found: number): number;
  walkReset(): void;
}

/** Written by the build, from server/wasm; the same place seen from server/src and from server/dist. */
const FILE = new URL('../../../wasm/build/distances.wasm', import.meta.url);

let compiled: Result<Module, string> | undefined;

/** Whether this process can run the WebAssembly kernels, and in a sentence why not. */
export function distanceKernels(): Result<Module, string> {
  compiled ??= compileKernels(FILE);
  return compiled;
}

/** The file may not be built, the process run without WebAssembly, the processor without its vector instructions. */
export function compileKernels(file: URL): Result<Module, string> {
  if (webAssembly === undefined) return fail('This process runs without WebAssembly.');
  try {
    return succeed(new webAssembly.Module(readFileSync(file)));
  } catch (problem) {
    return fail(`The kernels in ${file.pathname} cannot be used: ${problem}`);
  }
}

const opened = new WeakMap<SharedMemory, DistanceKernels>();

/** The kernels of this thread, at work on a memory: one sweep and one walk at a time, the one laid last. */
export function kernelsOn(memory: SharedMemory): DistanceKernels {
  const known = opened.get(memory);
  if (known !== undefined) return known;
  const module = distanceKernels();
  if (!module.ok || webAssembly === undefined) throw new Error('Memory for kernels that this process cannot run');
  const kernels = new webAssembly.Instance(module.value, { env: { memory } }).exports as DistanceKernels; // as built
  opened.set(memory, kernels);
  return kernels;
}
