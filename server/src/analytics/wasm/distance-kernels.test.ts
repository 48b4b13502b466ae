import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileKernels, distanceKernels } from './distance-kernels.js';

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
const fileAt = (name: string) => pathToFileURL(join(folder, name));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the WebAssembly kernels', () => {
  it('are there once they are built', () => {
    expect(distanceKernels()).toMatchObject({ ok: true });
  });

  it('are done without where they were not built, and say so', () => {
    expect(compileKernels(fileAt('absent.wasm'))).toEqual({
      ok: false,
      error: expect.stringMatching(/absent\.wasm cannot be used: .*no such file/),
    });
  });

  it('are done without where this process cannot run them, and say so', () => {
    // The head of a module, and a section that no version knows.
    writeFileSync(join(folder, 'strange.wasm'), Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0x70, 1, 0));
    expect(compileKernels(fileAt('strange.wasm'))).toEqual({
      ok: false,
      error: expect.stringMatching(/strange\.wasm cannot be used: CompileError/),
    });
  });
});
