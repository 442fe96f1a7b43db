// Two projects: `unit` is fast and needs no browser, `e2e` drives the built extension in both browsers.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,cli,tables,property,meta}/**/*.test.{ts,tsx}'],
          // No test is one of speed: a busy machine may take its time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: screenshots and timings suffer when two share the machine.
          fileParallelism: false,
          // A tab that never loads is opened again, and that within its test.
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
