// How the tests are run: two processes, so that a small machine is used fully and never swamped. Tests of the program as
// people get it (dist/ and bin/) are a project of their own, for which dist/ is built first when src/ has changed.
import { configDefaults, defineConfig } from 'vitest/config';

const program = [
  'test/cli/**/*.test.ts',
  'test/docs/**/*.test.ts',
  'test/security/program/**/*.test.ts',
  'test/torture/program/**/*.test.ts',
  'test/repository.test.ts',
  'test/start.test.ts',
];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...program],
        },
      },
      { extends: true, test: { name: 'program', include: program, globalSetup: 'scripts/fresh.mjs' } },
    ],
  },
});
