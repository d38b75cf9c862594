#!/usr/bin/env node
import process from 'node:process';
import { processHost, type ProcessHost } from './process-host.ts';
import { runCli } from './run-cli.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();

/** Runs the command line and leaves once everything written has been taken. The only place that ends the process. */
async function main(): Promise<void> {
  const host = processHost((code) => process.exit(code));
  process.once('beforeExit', () => stalled(host));
  const ended = await runCli(process.argv.slice(2), host);
  await host.stdout.flushed();
  const code = withOutput(ended, host);
  process.exitCode = code;
  await host.stderr.flushed();
  process.exit(code);
}

/** Nothing is left to wait for, and yet the command has not ended: whatever it was to do, it did not do all of it. */
function stalled({ stderr }: ProcessHost): void {
  process.exitCode = 255;
  stderr.write(
    'Error: Holdfast stopped on a fault of its own (the command waits for something that never comes).\n',
  );
  stderr.write('A write that was sent was noted before; `holdfast apply` finds out what became of it.\n');
}

/** A run whose data did not arrive has failed, whatever it did. */
function withOutput(code: number, { stdout, stderr }: ProcessHost): number {
  const why = stdout.lost();
  if (why === undefined) return code;
  stderr.write(`Error: the output could not be written (${why}); what was done before is done.\n`);
  return code === 0 || code === 2 ? 1 : code;
}

void main();
