import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Builds the command line as `npm run build:cli` does, into a folder of its own; the path of its script. */
export async function buildCommand(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'wherein-cli-'));
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir } });
  return join(outDir, 'cli', 'wherein.js');
}

/** Runs a program with this on its standard input. */
export function run(program: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, output, errors }));
    // A program that fails early closes its input.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(error);
    });
    child.stdin.end(input);
  });
}
