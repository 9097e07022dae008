import { defineConfig } from 'vitest/config';
import suites from './test/suites.json' with { type: 'json' };

const folders = suites.flatMap((suite) => (suite.folder === undefined ? [] : [`${suite.folder}/**`]));

/** One project per suite of `test/suites.json`; the suite without a folder takes every test outside the others. */
export default defineConfig({
  test: {
    // By default one core would idle, which of two is half the machine.
    maxWorkers: '100%',
    projects: suites.map(({ name, folder, timeoutMs, setup }) => ({
      // Vite would warn of each file of those packages that its source map is not packed.
      logLevel: 'error' as const,
      test: {
        name,
        include: [folder === undefined ? 'test/**/*.test.ts' : `${folder}/**/*.test.ts`],
        exclude: folder === undefined ? folders : [],
        // Hundreds of short files: a process for each would cost as much as what most of them do.
        isolate: folder !== undefined,
        testTimeout: timeoutMs,
        hookTimeout: timeoutMs,
        globalSetup: setup === undefined ? [] : [setup],
        setupFiles: ['test/support/properties.ts'],
        // They import JSON without saying so, which Node refuses; Vite reads it.
        server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
      },
    })),
  },
});
