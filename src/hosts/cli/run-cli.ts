import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { commandTree } from './command-tree.ts';
import { exitCodeOf, type ExitCode } from './exit-code.ts';
import { Flags, usage } from './flags.ts';
import { globalFlags } from './flag-list.ts';
import { guardProcess } from './guard-process.ts';
import type { Host } from './host.ts';
import type { Invocation } from './invocation.ts';
import { environmentMask } from './masked-environment.ts';
import { normaliseArgv } from './normalise-argv.ts';
import { Output, type LogLevel } from './output.ts';
import { createProgram, type Chosen } from './program.ts';
import { printJson } from './print-answer.ts';
import { printFailure, reportFailure } from './report-failure.ts';
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
  const tell = (error: unknown) => tellFailure(error, host.env, wantsJson(argv, host.env), invocation, early);
  host.onCrash?.((error) => host.exitNow(tell(error)));
  try {
    const chosen = choose(normaliseArgv(argv, commandTree), version, early, wantsJson(argv, host.env));
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
  env: Host['env'],
  wished: boolean,
  invocation: Invocation | undefined,
  early: Output,
): ExitCode {
  const json = invocation?.flags.has('json') ?? wished;
  const output = invocation?.output ?? early;
  return exitCodeOf(reportFailure(error, { output, env, json, streams: invocation?.streams ?? false }));
}

/** Whether JSON is wanted, as far as that can be told before a command is known. */
function wantsJson(argv: readonly string[], { HOLDFAST_JSON: named }: Host['env']): boolean {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.some((word) => /^--?json(?:=|$)/u.test(word)) || named === '1' || named === 'true';
}

/** The command that argv means, or the exit code when commander has answered already. */
function choose(argv: readonly string[], version: string, output: Output, json: boolean): Chosen | ExitCode {
  let chosen: Chosen | undefined;
  let help = '';
  const program = createProgram({
    tree: commandTree,
    version,
    out: (text) => (json ? void (help += text) : output.out(text)),
    err: (text) => output.err(text),
    width: output.outView.width,
    words: argv,
    choose: (found) => (chosen = found),
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (json) printAnswered(error, help, output);
    return error.exitCode === 0 ? 0 : 64;
  }
  return chosen ?? 64;
}

/** What commander told as text: help on stdout, or on stderr what is wrong with the command line. */
function printAnswered({ code, exitCode, message }: CommanderError, help: string, output: Output): void {
  if (exitCode === 0) {
    printJson(code === 'commander.version' ? { version: toolVersion() } : { help }, output);
    return;
  }
  const wrong = code === 'commander.help' ? 'a command is missing' : message.replace(/^error: /u, '');
  const error = usage(wrong.replaceAll('\n', ' '), 'Run the command with --help for its usage.');
  printFailure(error, { output, streams: false });
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
    streams: chosen.spec.streams === true && !flags.has('dry-run'),
    tree: commandTree,
  };
}
