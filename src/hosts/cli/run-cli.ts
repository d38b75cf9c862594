import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { commandTree } from './command-tree.ts';
import { exitCodeOf, type ExitCode } from './exit-code.ts';
import { Flags } from './flags.ts';
import { globalFlags } from './flag-list.ts';
import { guardProcess } from './guard-process.ts';
import type { Host } from './host.ts';
import type { Invocation } from './invocation.ts';
import { environmentMask } from './masked-environment.ts';
import { normaliseArgv } from './normalise-argv.ts';
import { Output, type LogLevel } from './output.ts';
import { createProgram, type Chosen } from './program.ts';
import { reportFailure } from './report-failure.ts';
import { toolVersion } from './tool-version.ts';

/** Runs one command line and gives its exit code; prints through the host only and never throws. */
export async function runCli(argv: readonly string[], host: Host): Promise<number> {
  const version = toolVersion();
  const early = new Output(host, environmentMask(host.env), {
    noColor: argv.includes('--no-color'),
    level: 'info',
    json: false,
  });
  let invocation: Invocation | undefined;
  const tell = (error: unknown) => tellFailure(error, argv, invocation, early);
  host.onCrash?.((error) => host.exitNow(tell(error)));
  try {
    const chosen = choose(normaliseArgv(argv, commandTree), version, early);
    if (typeof chosen === 'number') return chosen;
    invocation = invocationOf(chosen, version, host);
    guardProcess(invocation);
    const command = await chosen.spec.load?.();
    return (await command?.run(invocation)) ?? 64;
  } catch (error) {
    return tell(error);
  }
}

function tellFailure(
  error: unknown,
  argv: readonly string[],
  invocation: Invocation | undefined,
  early: Output,
): ExitCode {
  const json = invocation?.flags.has('json') ?? argv.includes('--json');
  const output = invocation?.output ?? early;
  reportFailure(error, { output, json, streams: invocation?.streams ?? false });
  return exitCodeOf(error);
}

/** The command that argv means, or the exit code when commander has answered already. */
function choose(argv: readonly string[], version: string, output: Output): Chosen | ExitCode {
  let chosen: Chosen | undefined;
  const program = createProgram({
    tree: commandTree,
    version,
    out: (text) => output.out(text),
    err: (text) => output.err(text),
    width: output.outView.width,
    words: argv,
    choose: (found) => (chosen = found),
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 64;
  }
  return chosen ?? 64;
}

function invocationOf(chosen: Chosen, version: string, host: Host): Invocation {
  const specs = [...globalFlags, ...(chosen.spec.flags ?? [])];
  const flags = new Flags(specs, chosen.given, host.env);
  return {
    command: chosen.command,
    arguments: chosen.arguments,
    flags,
    host,
    output: new Output(host, environmentMask(host.env), {
      noColor: flags.has('no-color'),
      level: (flags.text('log-level') ?? 'info') as LogLevel,
      json: flags.text('log-format') === 'json',
    }),
    directory: resolve(host.cwd, flags.text('chdir') ?? '.'),
    toolVersion: version,
    streams: chosen.spec.streams === true,
    tree: commandTree,
  };
}
