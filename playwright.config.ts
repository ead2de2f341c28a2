import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/e2e/support/findChromium.ts';

// The workers read this file again; the search is for the first of them.
process.env['CHROMIUM_PATH'] ??= findChromium();

const PORT = Number(process.env['PORT'] ?? 4317);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine draws maps slowly; a test that fails twice has found something, and the second time is recorded:
  // recording every test takes an eighth more time.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 800 },
    trace: 'on-first-retry',
    // Requests are watched and answered by tests, which a service worker would keep from them.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // WebGL in software, and a browser that asks nobody for anything.
      args: [
        '--no-sandbox',
        '--enable-unsafe-swiftshader',
        '--use-angle=swiftshader',
        '--disable-background-networking',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
