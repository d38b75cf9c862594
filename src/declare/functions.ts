import { isAbsolute, resolve } from 'node:path';
import type { Value } from '../core/value.ts';
import { Secret, Unknown } from '../core/value.ts';
import type { Landing } from './conform.ts';
import { hide } from './conform.ts';
import { FAILED } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import type { Node } from './node.ts';
import { leavesProject } from './project-root.ts';
import { readText } from './read-text.ts';

/** Calls one of the `fn::` functions. */
export function callFunction(
  name: string,
  argument: Node,
  landing: Landing,
  interpreter: Interpreter,
): Value {
  if (name === 'fn::secret') return markSecret(argument, landing, interpreter);
  if (name === 'fn::plain') return interpreter.plain().member(name, argument, landing);
  if (name === 'fn::file') return readFile(argument, landing, interpreter);
  return execute(argument, landing, interpreter);
}

function markSecret(argument: Node, landing: Landing, interpreter: Interpreter): Value {
  return interpreter.member('fn::secret', argument, { ...landing, hidden: 'secret' });
}

/** The file's text, verbatim: nothing in it is interpolated. Editors end files with a newline; secrets do not want it. */
function readFile(argument: Node, landing: Landing, interpreter: Interpreter): Value {
  const { findings, secrets } = interpreter.world;
  const path = interpreter.member('fn::file', argument, { field: undefined, hidden: false });
  if (path instanceof Unknown) return path;
  const place = interpreter.place(argument);
  if (typeof path !== 'string' || path === '') {
    const detail =
      'Write { fn::file: path/to/file }; the path may use ${config.…} but no secret and no reference.';
    findings.error(place, 'fn::file needs the path of a file', detail);
    return FAILED;
  }
  const { directory } = interpreter.frame.file;
  const target = resolve(directory, path);
  if (!isAbsolute(path) && leavesProject(target, directory)) {
    const detail =
      'A relative path stays in the repository, or else in the directory of the manifest, links resolved. Write the absolute path if it is meant.';
    findings.error(place, `the file ${path} lies outside the project`, detail);
    return FAILED;
  }
  const reading = readText(target);
  if ('problem' in reading) {
    findings.error(
      place,
      `the file ${path} ${reading.problem}`,
      `${reading.advice} Relative paths start at the manifest.`,
    );
    return FAILED;
  }
  if (!interpreter.spend(reading.text.length, argument)) return FAILED;
  return hide(landing.hidden ? withoutNewline(reading.text) : reading.text, landing, secrets);
}

function execute(argument: Node, landing: Landing, interpreter: Interpreter): Value {
  const { findings, commands, secrets } = interpreter.world;
  const place = interpreter.place(argument);
  const argv = argumentsOf(argument, interpreter);
  if (argv === undefined) {
    findings.error(
      place,
      'fn::exec needs a list of texts',
      'Write { fn::exec: [command, argument, …] }; there is no shell.',
    );
    return FAILED;
  }
  if (argv instanceof Unknown) return argv;
  if (commands.allowed === 'unknown') return new Unknown('fn::exec is not run here');
  if (commands.allowed === 'refuse') {
    findings.error(place, `running ${argv[0] ?? ''} is not allowed`, 'This run was started with --no-exec.');
    return FAILED;
  }
  const output = commands.commands.output(argv, interpreter.frame.file.directory);
  if ('pending' in output) return FAILED;
  if ('text' in output) {
    const text = withoutNewline(output.text);
    const plain = interpreter.frame.plain === 'all';
    return interpreter.landText(plain ? text : secrets.secret(text), landing);
  }
  findings.error(place, `fn::exec: ${output.problem}`, output.advice);
  return FAILED;
}

function argumentsOf(argument: Node, interpreter: Interpreter): readonly string[] | Unknown | undefined {
  if (argument.kind !== 'list' || argument.items.length === 0) return undefined;
  const argv: string[] = [];
  for (const [index, item] of argument.items.entries()) {
    const value = interpreter.member(index, item, { field: undefined, hidden: false });
    if (value instanceof Unknown) return value;
    if (value instanceof Secret) warnOfSecret(item, interpreter);
    const known = value instanceof Secret ? value.reveal() : value;
    if (typeof known !== 'string') return undefined;
    argv.push(known);
  }
  return argv;
}

/** Whoever may list processes sees their arguments. */
function warnOfSecret(argument: Node, interpreter: Interpreter): void {
  interpreter.world.findings.warning(
    interpreter.place(argument),
    'a secret is an argument of fn::exec, where every user of this machine can read it while the command runs',
    'Let the command take it from its environment, which is that of Holdfast without what Holdfast itself signs in with. What is no secret belongs into `config`, or its variable under `env.public`.',
  );
}

function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/u, '');
}
