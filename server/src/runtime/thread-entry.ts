import { fileURLToPath } from 'node:url';

export interface ThreadEntry {
  readonly filename: string;
  readonly execArgv: readonly string[];
}

/**
 * Where a worker thread or child process starts: the compiled module beside the caller, or, when the caller runs
 * from its TypeScript source (tests, `pnpm dev`), the source module with the loader that reads it.
 */
export function threadEntry(callerUrl: string, module: string): ThreadEntry {
  const fromSource = callerUrl.endsWith('.ts');
  return {
    filename: fileURLToPath(new URL(`${module}.${fromSource ? 'ts' : 'js'}`, callerUrl)),
    execArgv: fromSource ? ['--import', 'tsx', '--conditions=footbridge-source'] : [],
  };
}
