import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `pnpm dev` finds the server: it answers only to its own address, so the proxy speaks in its name. */
const server = process.env.FOOTBRIDGE_SERVER ?? 'http://127.0.0.1:4400';
const forward = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    conditions: ['footbridge-source', ...defaultClientConditions],
    dedupe: ['graphql', 'react', 'react-dom'],
  },
  worker: { format: 'es' },
  // Only the product itself is developed here: the workers of /graphiql cannot be bundled ahead, and the server has it.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { ...forward, ws: true },
      '/readyz': forward,
      '/uploads': forward,
      '/networks': forward,
      '/imports': forward,
      '/pictures': forward,
    },
  },
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    // Fonts and pictures stay files: a content security policy without data: addresses must do.
    assetsInlineLimit: 0,
    // The editor of /graphiql is large by nature, and is loaded on its own page only.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // "use no memo" of graphiql speaks to a compiler that is not used here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      input: {
        main: resolve(import.meta.dirname, 'index.html'),
        graphiql: resolve(import.meta.dirname, 'graphiql.html'),
      },
    },
  },
});
