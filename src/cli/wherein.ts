#!/usr/bin/env node
import { argv, exit, stderr, stdout } from 'node:process';
import { geoparseCommand } from './geoparse.ts';
import { USAGE } from './options.ts';
import { UsageError } from './UsageError.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  geoparse: geoparseCommand,
};

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') exit(0);
  throw error;
});

const [name = '', ...args] = argv.slice(2);
try {
  if (name === '--help' || name === '-h') stdout.write(`${USAGE}\n`);
  else {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(name ? `there is no command “${name}”` : 'which command?');
    process.exitCode = await command(args);
  }
} catch (error) {
  stderr.write(`wherein: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) stderr.write(`\n${USAGE}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
