import { join } from 'node:path';
import { Secret, Unknown } from '../../src/core/value.ts';
import { Commands } from '../../src/declare/commands.ts';
import { directoryWith, environment, load, loadFiles, problems, propertiesOf, webHook } from './loading.ts';

const node = process.execPath;
const script = (code: string): string => JSON.stringify([node, '-e', code]);

async function valueOf(
  member: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  changes: Parameters<typeof loadFiles>[1] = {},
): Promise<unknown> {
  const result = await loadFiles({ 'holdfast.yaml': `name: t\n${webHook(member)}`, ...files }, changes);
  if (result.stack === undefined) throw new Error(problems(result).join('\n'));
  const value = Object.values(result.stack.desired[0]!.properties)[2];
  return value instanceof Secret ? { secret: value.reveal() } : value;
}

describe('fn::file', () => {
  const files = { 'a.txt': 'x ${env.NOPE} $${y}\n', 'sub/key': 'key-value-1\r\n', two: 'a\n\n' };

  test('gives the text as it is: not interpolated, its last newline kept', async () => {
    expect(await valueOf('note: { fn::file: a.txt }', files)).toBe('x ${env.NOPE} $${y}\n');
  });

  test('one last newline is dropped for a secret', async () => {
    expect(await valueOf('token: { fn::file: sub/key }', files)).toEqual({ secret: 'key-value-1' });
    expect(await valueOf('note: { fn::secret: { fn::file: two } }', files)).toEqual({ secret: 'a\n' });
  });

  test('starts at the file that names it, and takes absolute paths and parameters', async () => {
    const manifest = `name: t\nconfig: { n: key }\n${webHook('note: { fn::file: "${config.n}" }')}`;
    const nested = { 'sub/m.yaml': manifest, 'sub/key': 'v' };
    expect((await loadFiles(nested, { paths: ['sub/m.yaml'] })).stack?.desired[0]?.properties['note']).toBe(
      'v',
    );
    const path = join(directoryWith({ abs: 'w' }), 'abs');
    expect(await valueOf(`note: { fn::file: ${path} }`)).toBe('w');
  });

  test.each([
    ['note: { fn::file: nope }', /the file nope does not exist/u],
    ['note: { fn::file: . }', /the file \. is not a regular file/u],
    ['note: { fn::file: bin }', /the file bin is not valid UTF-8/u],
    ['note: { fn::file: 5 }', /fn::file needs the path of a file/u],
    ['note: { fn::file: "${env.ACME_TOKEN}" }', /fn::file needs the path of a file/u],
    ['note: { fn::file: "${resources.a.id}" }', /fn::file needs the path of a file/u],
  ])('%s', async (member, problem) => {
    await expect(valueOf(member, { bin: new Uint8Array([0xff]) })).rejects.toThrow(problem);
  });
});

describe('fn::exec', () => {
  const run = { allowExec: true };

  test('gives what the command writes, secret, without its last newline', async () => {
    expect(await valueOf(`note: { fn::exec: ${script('console.log("from-command")')} }`, {}, run)).toEqual({
      secret: 'from-command',
    });
  });

  test('is plain under fn::plain and takes its field’s type', async () => {
    expect(await valueOf(`port: { fn::plain: { fn::exec: ${script('console.log(8080)')} } }`, {}, run)).toBe(
      8080,
    );
    expect(await valueOf(`port: { fn::exec: ${script('console.log(8080)')} }`, {}, run)).toEqual({
      secret: 8080,
    });
  });

  test('there is no shell, and arguments are passed as they are', async () => {
    const argv = JSON.stringify([node, '-p', 'process.argv[1]', '; echo $HOME `id` ${env.ACME_SITE}']);
    expect(await valueOf(`note: { fn::exec: ${argv} }`, {}, run)).toEqual({
      secret: '; echo $HOME `id` main',
    });
  });

  test('runs in the manifest’s directory with the given environment only', async () => {
    const result = await valueOf(
      `note: { fn::exec: ${script('process.stdout.write(require("fs").readFileSync("here", "utf8") + process.env.ONLY)')} }`,
      { here: 'here ' },
      { ...run, env: { ...environment, ONLY: 'this' } },
    );
    expect(result).toEqual({ secret: 'here this' });
  });

  describe('what a command is told', () => {
    const own = [
      'HOLDFAST_STATE_KEY',
      'HOLDFAST_STATE_PASSPHRASE',
      'HOLDFAST_HTTP_PASSWORD',
      'TF_HTTP_PASSWORD',
    ];
    const taken = ['ACME_TOKEN', 'ACME_OLD_TOKEN', 'MY_PASSWORD', 'PROXY_WORD', 'HOLDFAST_CONFIG_SIGN_IN'];
    const left = ['PATH', 'HOME', 'ACME_SITE', 'AWS_SECRET_ACCESS_KEY', 'VAULT_TOKEN', 'MY_USER'];
    const env = Object.fromEntries(
      [...own, ...taken, ...left].map((name) => [name, name.toLowerCase().replace(/_/gu, '-')]),
    );
    const names = `note: { fn::exec: ${script('console.log(Object.keys(process.env).sort().join())')} }`;
    const head = (more: string): string => `${more}
config: { sign-in: { type: string, secret: true } }
providers:
  acme:
    user: "\${env.MY_USER}"
    password: "\${env.MY_PASSWORD}\${config.sign-in}"
    headers: { X-Word: "word \${env.PROXY_WORD:-none}" }
`;

    test('is the environment without what Holdfast signs in with, by table or by entry', async () => {
      const { note } = await propertiesOf(names, { ...run, env }, head(''));
      expect(note).toBeInstanceOf(Secret);
      expect((note as Secret).reveal()).toBe([...left].sort().join());
    });

    test('is more where the manifest says so, but never a key of state', async () => {
      const allowed = 'env: { public: [ACME_TOKEN, HOLDFAST_STATE_KEY] }';
      const { note } = await propertiesOf(names, { ...run, env }, head(allowed));
      expect((note as Secret).reveal()).toBe(['ACME_TOKEN', ...left].sort().join());
    });
  });

  test.each([
    ['"${env.ACME_SITE}"', ['8:32 warning: a secret is an argument of fn::exec']],
    ['{ fn::exec: [echo, hi] }', ['8:32 warning: a secret is an argument of fn::exec']],
    ['{ fn::plain: "${env.ACME_SITE}" }', []],
    ['text', []],
  ])('warns of a secret among the arguments: %s', async (argument, expected) => {
    const result = await load(webHook(`note: { fn::exec: [echo, ${argument}] }`), run);
    expect(result.stack).toBeDefined();
    expect(problems(result)).toEqual(expected.map((problem) => expect.stringContaining(problem)));
  });

  test('one command named by many resources runs once', async () => {
    const code = 'const f=require("fs");f.appendFileSync("count","x");console.log("v")';
    const group = `name: t\nresources:\n  g:\n    type: acme:Hook\n    forEach: [a, b, c]\n    properties: { kind: web, url: "\${each.key}", token: { fn::exec: ${script(code)} } }\n`;
    const directory = directoryWith({ 'holdfast.yaml': group });
    const { stack } = await loadFiles({}, { ...run, directory });
    expect(stack?.desired).toHaveLength(3);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(directory, 'count'), 'utf8')).toBe('x');
  });

  test('a command’s output may be another’s argument', async () => {
    const argv = `[${JSON.stringify(node)}, -p, "'<' + process.argv[1] + '>'", { fn::exec: ${script('console.log("in")')} }]`;
    expect(await valueOf(`note: { fn::exec: ${argv} }`, {}, run)).toEqual({ secret: '<in>' });
  });

  test('never runs under validate, nor where it is forbidden', async () => {
    const member = `note: { fn::exec: ${script('require("fs").writeFileSync("ran","")')} }`;
    const directory = directoryWith({ 'holdfast.yaml': `name: t\n${webHook(member)}` });
    const validated = await loadFiles({}, { directory, mode: 'validate', allowExec: true });
    expect(validated.stack?.desired[0]?.properties['note']).toBeInstanceOf(Unknown);
    expect(problems(await loadFiles({}, { directory }))).toEqual([expect.stringContaining('is not allowed')]);
    const pullRequest = await loadFiles({}, { directory, missingEnv: 'unknown' });
    expect(pullRequest.stack?.desired[0]?.properties['note']).toBeInstanceOf(Unknown);
    const { existsSync } = await import('node:fs');
    expect(existsSync(join(directory, 'ran'))).toBe(false);
  });

  test.each([
    ['note: { fn::exec: [holdfast-no-such-command] }', 'fn::exec: holdfast-no-such-command was not found'],
    [
      `note: { fn::exec: ${script('console.log("canary-out"); console.error("canary-err"); process.exit(3)')} }`,
      'ended with exit code 3',
    ],
    [`note: { fn::exec: ${script('console.log("x".repeat(2 ** 21))')} }`, 'wrote more than 1 MiB'],
    ['note: { fn::exec: [/] }', 'may not be executed'],
    ['note: { fn::exec: echo hi }', 'fn::exec needs a list of texts'],
    ['note: { fn::exec: [] }', 'fn::exec needs a list of texts'],
    ['note: { fn::exec: [echo, 5] }', 'fn::exec needs a list of texts'],
    [`note: { fn::exec: [${node}, "\\0"] }`, 'could not be started'],
  ])('%s', async (member, problem) => {
    const result = await loadFiles({ 'holdfast.yaml': `name: t\n${webHook(member)}` }, run);
    expect(problems(result)).toEqual([expect.stringContaining(problem)]);
    expect(JSON.stringify(result.diagnostics.map(({ summary, detail }) => summary + detail))).not.toContain(
      'canary',
    );
  });

  test('a command that hangs is ended', async () => {
    const commands = new Commands({}, 50);
    expect(commands.output([node, '-e', 'setInterval(() => {}, 1000)'], '/')).toEqual({ pending: true });
    await commands.run();
    expect(commands.output([node, '-e', 'setInterval(() => {}, 1000)'], '/')).toMatchObject({
      problem: expect.stringContaining('did not end within 0.05 s'),
    });
  });
});
