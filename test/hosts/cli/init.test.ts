import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandTree } from '../../../src/hosts/cli/command-tree.ts';
import { globalFlags } from '../../../src/hosts/cli/flag-list.ts';
import type { CommandSpec } from '../../../src/hosts/cli/command-spec.ts';
import { cli, type HostOptions } from './test-host.ts';

let directory: string;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'holdfast-init-')), 'my shop');
  await mkdir(directory);
});

afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

const run = (argv: readonly string[], options: HostOptions = {}) => cli(argv, { cwd: directory, ...options });
const read = (file: string) => readFile(join(directory, file), 'utf8');

describe('init', () => {
  test('without a terminal takes what it finds, and the manifest validates and plans', async () => {
    const made = await run(['init'], { env: { BUDDY_TOKEN: 'canary-buddy-token' } });
    expect(made).toMatchObject({ code: 0, out: 'Written: holdfast.yaml.\n' });
    const text = await read('holdfast.yaml');
    expect(parse(text)).toEqual({
      name: 'my-shop',
      backend: 'file:.holdfast',
      providers: { buddy: { token: '${env.BUDDY_TOKEN}' } },
      resources: {},
    });
    expect(text + made.err).not.toContain('canary-buddy-token');
    expect((await run(['validate'])).out).toBe('Success! The manifest is valid: 0 resources.\n');
    expect(await run(['fmt', '--check'])).toMatchObject({ code: 0 });
    expect((await run(['plan'])).code).toBe(0);
  });

  test('asks where somebody can answer; an empty line takes what is offered', async () => {
    await mkdir(join(directory, '.github'));
    const { code, host } = await run(['init'], { answers: ['acme', '', ''], env: { UPSUN_API_TOKEN: 't' } });
    expect(code).toBe(0);
    expect(host.questions).toEqual([
      'Name of the stack [my-shop]: ',
      'Providers [upsun]: ',
      'Pipeline: github, gitlab, none [github]: ',
    ]);
    expect(parse(await read('holdfast.yaml')).name).toBe('acme');
    expect(await readdir(join(directory, '.github/workflows'))).toEqual(['holdfast.yml']);
  });

  test('takes a kind twice, and a kind of a provider that was not named', async () => {
    const kinds = ['upsun:Integration.webhook', 'upsun:Integration.webhook', 'gitjira:Integration.GITLAB'];
    const several = kinds.flatMap((kind) => ['--resource', kind]);
    const all = await run(['init', '--json', '--provider', 'upsun', ...several]);
    const named = JSON.parse(all.out).variables as string[];
    expect(named).toEqual(expect.arrayContaining(['UPSUN_API_TOKEN', 'JIRA_BASE_URL']));
    const env = {
      ...Object.fromEntries(named.map((name) => [name, 'abcdefgh'])),
      JIRA_BASE_URL: 'https://j.example',
    };
    expect((await run(['validate'], { env })).out).toContain(': 3 resources.');
    expect(await run(['fmt', '--check'], { env })).toMatchObject({ code: 0 });
  });

  test('a block of a kind stands ready, and its credentials are named', async () => {
    const made = await run(['init', '--provider', 'upsun', '--resource', 'upsun:Integration.gitlab']);
    expect(made.code).toBe(0);
    const variables = /Set (.*)\. Then/u.exec(made.err)?.[1]?.split(', ') ?? [];
    expect(variables).toContain('UPSUN_API_TOKEN');
    expect(variables.length).toBe(2);
    const env = Object.fromEntries(variables.map((name) => [name, 'some-value-0123456789']));
    expect((await run(['validate'], { env })).out).toContain('valid: 1 resource');
  });

  test.each(['github', 'gitlab'])('the pipeline for %s is YAML that calls this version', async (forge) => {
    await run(['init', '--provider', 'buddy', '--pipeline', forge]);
    const file = forge === 'github' ? '.github/workflows/holdfast.yml' : '.gitlab-ci.yml';
    const text = await read(file);
    expect(Object.keys(parse(text))).toEqual(
      expect.arrayContaining(forge === 'github' ? ['on', 'jobs'] : ['plan', 'apply', 'drift']),
    );
    const { version } = JSON.parse((await run(['version', '--json'])).out);
    const calls = [...text.matchAll(/npx --yes holdfast@(\S+) (\w+)([^\n>]*)/gu)];
    expect(new Set(calls.map(([, called]) => called))).toEqual(new Set([version]));
    const commands = calls.map(([, , command, rest = '']) => `${command}${rest}`.trim());
    expect(commands).toEqual([
      'plan --no-exec --out plan.json',
      ...(forge === 'github' ? ['show plan.json -o markdown'] : []),
      'apply plan.json --lock-timeout 5m',
      forge === 'github' ? 'drift -o markdown' : 'drift',
    ]);
    expect(text).toContain('BUDDY_TOKEN');
    for (const [, , command = '', flags = ''] of calls) {
      const spec = commandTree.find(({ name }) => name === command);
      const known = [...(spec?.flags ?? []), ...globalFlags].flatMap(({ name, short = '' }) => [
        `--${name}`,
        `-${short}`,
      ]);
      const used = flags.split(' ').filter((word) => word.startsWith('-'));
      expect(used.filter((flag) => !known.includes(flag))).toEqual([]);
    }
  });

  test('what exists stays, unless --force', async () => {
    await writeFile(join(directory, '.gitlab-ci.yml'), 'mine: true\n');
    const refused = await run(['init', '--pipeline', 'gitlab']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('.gitlab-ci.yml exists already; nothing was written');
    expect(await readdir(directory)).toEqual(['.gitlab-ci.yml']);
    expect((await run(['init', '--pipeline', 'gitlab', '--force'])).code).toBe(0);
  });

  test('mistakes are usage errors, and nothing is written', async () => {
    for (const argv of [
      ['--name', '../x'],
      ['--provider', 'budy'],
      ['--resource', 'upsun:Integration'],
      ['--pipeline', 'jenkins'],
    ]) {
      expect(await run(['init', ...argv])).toMatchObject({ code: 64 });
    }
    expect(await readdir(directory)).toEqual([]);
    expect(await run(['init'], { answers: [] })).toMatchObject({ code: 8 });
    expect(await readdir(directory)).toEqual([]);
  });
});

describe('man', () => {
  const commands = (specs: readonly CommandSpec[], prefix = ''): string[] =>
    specs.flatMap(({ name, load, subcommands = [] }) => [
      ...(load === undefined ? [] : [`${prefix}${name}`]),
      ...commands(subcommands, `${prefix}${name} `),
    ]);

  test('names every command, flag and exit code', async () => {
    const { code, out } = await run(['man']);
    expect(code).toBe(0);
    const plain = out.replaceAll('\\-', '-');
    for (const path of commands(commandTree))
      expect(plain).toMatch(new RegExp(`^\\.SS holdfast ${path}(?: |$)`, 'mu'));
    for (const { name } of globalFlags) expect(plain).toContain(`--${name}\\fR`);
    expect(plain.match(/^\.B \d+$/gmu)).toHaveLength(12);
  });

  test('is free of mistakes where groff can look', async () => {
    const { out } = await run(['man']);
    const groff = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-z'], { input: out, encoding: 'utf8' });
    if (groff.error === undefined) expect(groff.stderr).toBe('');
    expect(
      out.split('\n').filter((line) => line.startsWith('.') && !/^\.(?:TH|SH|SS|TP|B|I|RI|br)\b/u.test(line)),
    ).toEqual([]);
  });
});
