import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Beside what they test, and quick: one after another in the same process, which reads our modules once.
      { extends: true, test: { name: 'src', include: ['src/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'tests', include: ['tests/**/*.test.{ts,tsx}'], isolate: false } },
    ],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/seed-properties.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Left to itself the runner keeps a core free, and a machine of two would test one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
