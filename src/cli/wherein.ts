#!/usr/bin/env node
import { argv, exit, stderr, stdout } from 'node:process';
import packageJson from '../../package.json' with { type: 'json' };
import { messageOf } from '../words/faultWords.ts';
import { buildCommand } from './build.ts';
import { BUILD_USAGE } from './buildOptions.ts';
import { exportCommand } from './export.ts';
import { EXPORT_USAGE } from './exportOptions.ts';
import { geoparseCommand } from './geoparse.ts';
import { USAGE } from './options.ts';
import { UsageError } from './UsageError.ts';

interface Command {
  readonly run: (args: readonly string[]) => Promise<number>;
  readonly usage: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  geoparse: { run: geoparseCommand, usage: USAGE },
  export: { run: exportCommand, usage: EXPORT_USAGE },
  build: { run: buildCommand, usage: BUILD_USAGE },
};

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') exit(0);
  stderr.write(`wherein: standard output: ${error.message}\n`);
  exit(1);
});

// Ends between two writes, so that no line stays half written.
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => exit(code));

const [name = '', ...args] = argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const usage =
  command?.usage ??
  Object.values(COMMANDS)
    .map((known) => known.usage)
    .join('\n\n');
try {
  if (name === '--help' || name === '-h') stdout.write(`${usage}\n`);
  else if (name === '--version' || name === '-V') stdout.write(`wherein ${packageJson.version}\n`);
  else {
    if (!command) throw new UsageError(name ? `there is no command “${name}”` : 'which command?');
    process.exitCode = await command.run(args);
  }
} catch (error) {
  stderr.write(`wherein: ${messageOf(error)}\n`);
  if (error instanceof UsageError) stderr.write(`\n${usage}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
