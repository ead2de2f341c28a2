import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the built command line. */
export const wherein = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['dist/cli/wherein.js', ...args], { encoding: 'utf8', stdio: 'pipe' });

/** A new folder for what a test writes. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'wherein-e2e-'));
