import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../../../providers/index.ts';
import { cli, type HostOptions, type Run } from './test-host.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdfast-authoring-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(directory, name), text);
const read = (name: string) => readFile(join(directory, name), 'utf8');
const run = (argv: readonly string[], options: HostOptions = {}): Promise<Run> =>
  cli(argv, {
    cwd: directory,
    ...options,
    env: { UPSUN_API_TOKEN: 'a-token-of-the-environment', ...options.env },
  });

describe('fmt', () => {
  const MESSY =
    'resources:\n    a:\n        properties: {}\n        type: gitjira:Integration # kept\nname: acme\n';
  const TIDY = 'name: acme\n\nresources:\n  a:\n    type: gitjira:Integration # kept\n    properties: {}\n';

  test('writes what changes, names it, and has nothing left to do', async () => {
    await write('holdfast.yaml', MESSY);
    const { code, out } = await run(['fmt']);
    expect(code).toBe(0);
    expect(out).toMatch(/holdfast\.yaml\n$/u);
    expect(await read('holdfast.yaml')).toBe(TIDY);
    expect(await run(['fmt', '--check'])).toMatchObject({ code: 0, out: '' });
  });

  test('--check writes nothing and exits 1', async () => {
    await write('holdfast.yaml', MESSY);
    expect((await run(['fmt', '--check'])).code).toBe(1);
    expect(await read('holdfast.yaml')).toBe(MESSY);
  });

  test('keeps the rights of a file and formats all files of a directory', async () => {
    await mkdir(join(directory, 'more'));
    await writeFile(join(directory, 'more/part.yaml'), MESSY, { mode: 0o640 });
    expect((await run(['fmt', 'more'])).code).toBe(0);
    expect(await read('more/part.yaml')).toBe(TIDY);
    expect((await stat(join(directory, 'more/part.yaml'))).mode & 0o777).toBe(0o640);
  });

  test('standard input goes to standard output', async () => {
    expect(await run(['fmt', '-'], { stdin: MESSY })).toMatchObject({ code: 0, out: TIDY });
  });

  test.each([
    ['reader', `name: acme\noutputs:\n  ${'k'.repeat(1100)}: 1\n`, 'holdfast.yaml:3:3'],
    ['meaning', '{ "name": acme, 1e999: 1 }\n', 'holdfast.yaml:1:1'],
    ['writer', 'name: acme\noutputs: &o\ufeff { a: 1 }\n', 'holdfast.yaml:1:1'],
  ])(
    'what its reader, its writer or the comparison refuses is told, and where, and the file stays (%s)',
    async (_, text, place) => {
      await write('holdfast.yaml', text);
      const { code, err } = await run(['fmt']);
      expect([code, err]).toEqual([1, expect.stringContaining('fmt cannot write this anew: ')]);
      expect(err).toContain(place);
      expect(await read('holdfast.yaml')).toBe(text);
    },
  );

  test('a file that cannot be read as YAML is left alone and shown with its place', async () => {
    await write('holdfast.yaml', 'name: acme\nresources: { a: ${env.X} }\n');
    const { code, err } = await run(['fmt']);
    expect(code).toBe(1);
    expect(err).toContain('holdfast.yaml:2:17');
    expect(await read('holdfast.yaml')).toContain('${env.X}');
  });
});

describe('lint', () => {
  test('secrets in plain sight are found and never shown', async () => {
    const hidden = [
      'xoxb-literal-token-in-the-manifest',
      `ghp_${'a1B2'.repeat(9)}`,
      'Zk3qPw9XrT7vLm2NcB8yHd4GfS6jQa1U',
    ];
    await write(
      'holdfast.yaml',
      `name: acme
providers:
  upsun: { apiToken: abcdefg-written-here, projectId: shop }
resources:
  slack:
    type: upsun:Integration
    properties: { type: health.slack, channel: "#ops", token: ${hidden[0] ?? ''} }
  foo:
    type: upsun:Integration
    properties:
      type: webhook
      url: https://hooks.acme.example/${hidden[1] ?? ''}
      environments: [${hidden[2] ?? ''}]
`,
    );
    const { code, err } = await run(['lint']);
    expect(code).toBe(1);
    expect(err.match(/holdfast\.yaml:\d+:\d+/gu)).toEqual([
      'holdfast.yaml:3:22',
      'holdfast.yaml:7:63',
      'holdfast.yaml:8:3',
      'holdfast.yaml:12:12',
      'holdfast.yaml:13:22',
    ]);
    for (const secret of [...hidden, 'abcdefg-written-here']) expect(err).not.toContain(secret);
    const document = JSON.parse((await run(['lint', '--json'])).out) as {
      error_count: number;
      warning_count: number;
    };
    expect(document).toMatchObject({ error_count: 3, warning_count: 2 });
    for (const secret of hidden) expect(JSON.stringify(document)).not.toContain(secret);
  });

  test('unused, idle and odd things are warnings with their place', async () => {
    await write(
      'holdfast.yaml',
      `name: acme
env: { public: [REGION, UNUSED] }
config:
  used: { type: array, items: { type: string }, default: [] }
  unused: { default: 1 }
providers:
  upsun: { projectId: shop }
  upsun-eu: { provider: upsun, projectId: "\${env.REGION}" }
resources:
  group:
    type: upsun:Integration
    forEach: \${config.used}
    properties: { type: health.slack, channel: "#\${each.key}", token: "\${env.T}" }
  web-hook:
    type: upsun:Integration
    properties: { type: webhook, url: https://hooks.acme.example/a }
    options: { ignoreChanges: [url] }
  webhook:
    type: buddy:Integration
    properties: { workspace: acme, type: GIT_HUB, name: x, scope: WORKSPACE, token: "\${env.T}" }
`,
    );
    const { code, err } = await run(['lint']);
    const found = JSON.parse((await run(['lint', '--json'])).out) as {
      diagnostics: { summary: string; severity: string; range: { start: { line: number } } }[];
    };
    expect(code).toBe(0);
    expect(found.diagnostics.map(({ summary, range }) => `${String(range.start.line)} ${summary}`)).toEqual([
      '2 the variable UNUSED is published, but never used',
      '5 the parameter "unused" is never used',
      '8 no resource uses the provider entry "upsun-eu"',
      '10 "group" manages nothing in the stack dev: its forEach is empty',
      '14 "web-hook" ignores changes of every property it declares, so it manages nothing',
      '18 "webhook" is easily mistaken for "web-hook"',
      '18 webhook is not pinned: identifier is left to the vendor',
    ]);
    expect(err).toContain('holdfast.yaml:5:3');
    expect((await run(['lint', '--strict'])).code).toBe(1);
  });

  test('a clean manifest gets no remark', async () => {
    await write(
      'holdfast.yaml',
      'name: acme\nresources:\n  shop-hook:\n    type: upsun:Integration\n    properties: { projectId: abc, type: webhook, url: https://hooks.acme.example/a }\n',
    );
    expect(await run(['lint', '--strict'])).toMatchObject({ code: 0, out: 'Nothing to remark.\n', err: '' });
  });

  test('errors of the manifest come first', async () => {
    await write('holdfast.yaml', 'name: acme\nresources: { a: { type: nobody:Thing, properties: {} } }\n');
    const { code, err } = await run(['lint']);
    expect(code).toBe(1);
    expect(err).toContain('there is no type "nobody:Thing"');
  });
});

describe('scaffold', () => {
  test('every kind of every provider is valid once its variables are set', async () => {
    const modules = await Promise.all(Object.values(registry).map((load) => load()));
    const kinds = modules.flatMap(({ provider }) =>
      Object.values(provider.resources).flatMap((type) =>
        Object.keys(type.variants).map((variant) => `${provider.name}:${type.name}.${variant}`),
      ),
    );
    await write('holdfast.yaml', 'name: acme\n\nresources: {}\n');
    const env: Record<string, string> = {};
    for (const [index, kind] of kinds.entries()) {
      const { out, err, code } = await run(['scaffold', kind, '--name', `r${String(index)}`]);
      expect(code).toBe(0);
      for (const [name] of err.matchAll(/[A-Z0-9_]{4,}/gu)) env[name] = 'value-from-a-variable';
      await write(`part${String(index)}.yaml`, out.replaceAll('CHANGE-ME', `scope-${String(index)}`));
    }
    expect(kinds.length).toBeGreaterThan(70);
    const { code, err, out } = await run(['validate', '-f', '.', '--json'], { env });
    expect({ code, err: code === 0 ? '' : err + out }).toEqual({ code: 0, err: '' });
    expect((await run(['fmt', '--check', '-f', '.'])).out).toBe('');
  });

  test('shows what is required and, as comments, what may be added', async () => {
    const { out, err } = await run(['scaffold', 'upsun:Integration.health.slack']);
    expect(out).toBe(`resources:
  # Slack messages when a project needs attention.
  health-slack:
    type: upsun:Integration
    properties:
      projectId: CHANGE-ME # Project the integration belongs to
      type: health.slack
      token: \${env.HEALTH_SLACK_TOKEN} # Token of the Slack bot
      channel: "#ops" # Channel the messages go to, e.g. \`#ops\`
`);
    expect(err).toContain('Set before planning: HEALTH_SLACK_TOKEN.');
    expect((await run(['scaffold', 'upsun:Integration.webhook'])).out).toContain(
      '      # result: "*" # Which outcome',
    );
  });

  test.each([
    [['scaffold', 'upsun:Integration'], 'does not say which kind'],
    [['scaffold', 'upsun:Integration.webhok'], 'Did you mean "webhook"?'],
    [['scaffold', 'upsnu:Integration.webhook'], 'there is no type upsnu:Integration'],
    [['scaffold', 'upsun:Integration.webhook', '--name', '1 a'], '--name does not take'],
  ])('%j is refused', async (argv, sentence) => {
    const { code, err } = await run(argv);
    expect(code).toBe(64);
    expect(err.replaceAll(/\n│ /gu, ' ')).toContain(sentence);
  });
});
