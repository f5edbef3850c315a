import { defineConfig } from 'vitest/config';

/** The tests that stand beside the pure parts of the migrations, on SQLite: for `npm run check:mutations`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/data/migrations/**/*.test.ts', 'src/data/*.test.ts'],
    exclude: [
      '**/*.properties.test.ts',
      '**/lock.test.ts',
      '**/migrator.test.ts',
      '**/{draft,written}.test.ts',
    ],
    pool: 'forks',
    testTimeout: 30_000,
    globalSetup: ['test/support/no-postgres.ts'],
  },
});
