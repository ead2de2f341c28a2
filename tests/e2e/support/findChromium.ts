import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium to test in: the one named by CHROMIUM_PATH, Playwright's own, an installed one,
 * or else one that is installed now, which is said.
 *
 * @throws {Error} where none can be had.
 */
export function findChromium(): string {
  const found = present();
  if (found) return found;
  for (const [what, install] of [
    ["Playwright's own", installPlaywrights],
    ["Debian's", installDebians],
  ] as const) {
    console.log(`No Chromium was found; installing ${what} …`);
    install();
    const installed = present();
    if (installed) {
      console.log(`Installed ${installed}`);
      return installed;
    }
  }
  throw new Error('No Chromium could be found or installed; set CHROMIUM_PATH to one');
}

function present(): string | undefined {
  return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...INSTALLED].find(
    (path) => path && existsSync(path),
  );
}

function installPlaywrights(): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 });
}

function installDebians(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...asRoot, ...command];
    execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
