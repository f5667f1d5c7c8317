import { defineConfig } from '@playwright/test';

export default defineConfig({
  projects: [
    {
      name: 'unit',
      testDir: '.',
      testMatch: ['sdk/tests/**/*.test.ts', 'servers/**/*.test.ts', 'fixtures/**/*.test.ts', 'reports/**/*.test.ts'],
    },
  ],
});
