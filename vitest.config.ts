import { defineConfig } from 'vitest/config';

// graphql 16 has no `exports` map: without this alias the bundler loads a second copy of it (see docs/adr).
const oneGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const fromSource = { conditions: ['footbridge-source'] };

function project(name: string, include: string[], seconds: number) {
  return {
    resolve: { alias: oneGraphql },
    ssr: { resolve: fromSource },
    // Test files lie outside tsconfig's `include`, so the decorators of a test's own classes must be allowed here.
    oxc: { decorator: { legacy: true } },
    test: {
      name,
      include,
      environment: 'node' as const,
      testTimeout: seconds * 1000,
      hookTimeout: Math.max(60, seconds) * 1000,
      pool: 'forks' as const,
    },
  };
}

export default defineConfig({
  test: {
    globalSetup: ['server/bin/build-kernels.mjs'],
    projects: [
      project('unit', ['server/src/**/*.test.ts', 'shared/src/**/*.test.ts', 'client/src/**/*.test.ts'], 30),
      project('oracle', ['tests/oracle/**/*.test.ts'], 60),
      project('contract', ['tests/contract/**/*.test.ts'], 120),
      project('acceptance', ['tests/acceptance/**/*.test.ts'], 120),
      project('browser', ['tests/browser/**/*.test.ts'], 180),
    ],
  },
});
