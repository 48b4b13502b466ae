// `pnpm build:kernels`: compiles server/wasm where it changed. Vitest does so too before it runs the tests.
import { fileURLToPath } from 'node:url';
import { buildKernels } from './prepare.mjs';

export const setup = buildKernels;

if (process.argv[1] === fileURLToPath(import.meta.url)) buildKernels();
