import { commandTree } from '../../../src/hosts/cli/command-tree.ts';
import { Flags } from '../../../src/hosts/cli/flags.ts';
import { environmentNames, type FlagSpec } from '../../../src/hosts/cli/flag-spec.ts';
import { globalFlags } from '../../../src/hosts/cli/flag-list.ts';
import { normaliseArgv } from '../../../src/hosts/cli/normalise-argv.ts';
import type { CommandSpec } from '../../../src/hosts/cli/command-spec.ts';
import { matchGolden } from '../../golden/match-golden.ts';
import { cli } from './test-host.ts';

function leaves(spec: CommandSpec, prefix = ''): { readonly path: string; readonly spec: CommandSpec }[] {
  const path = `${prefix}${spec.name}`;
  return [{ path, spec }, ...(spec.subcommands ?? []).flatMap((inner) => leaves(inner, `${path} `))];
}

const all = commandTree.flatMap((spec) => leaves(spec));

describe('help', () => {
  test('lists all commands and the exit codes', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    matchGolden('help.txt', out);
  });

  test.each(all.map(({ path }) => path))('%s explains itself', async (path) => {
    const { code, out, err } = await cli([...path.split(' '), '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: holdfast');
  });

  test.each([50, 80, 110])('breaks no quoted command, at %i columns', async (columns) => {
    for (const { path, spec } of all) {
      const { out } = await cli([...path.split(' '), '--help'], { columns });
      const texts = [spec.summary, ...(spec.flags ?? []).map(({ description }) => description)];
      const quoted = texts.flatMap((text) => text.match(/`[^`]*`/gu) ?? []);
      expect([path, quoted.filter((command) => !out.includes(command))]).toEqual([path, []]);
    }
  });

  test('help COMMAND is the same as COMMAND --help', async () => {
    const [one, other] = [await cli(['help', 'plan']), await cli(['plan', '-help'])];
    expect(one.out).toBe(other.out);
    matchGolden('help.plan.txt', one.out);
  });

  test.each([[[]], [['state']]])(
    '%j without a command is a usage error that shows the help',
    async (path) => {
      const { code, out, err } = await cli(path);
      expect({ code, out }).toEqual({ code: 64, out: '' });
      expect(err).toContain('Commands:');
      expect(err).toBe((await cli([...path, '--help'])).out);
    },
  );
});

describe('usage errors exit 64 and offer what is near', () => {
  test.each<[string[], string]>([
    [['pln'], 'Did you mean plan?'],
    [['plan', '--targt', 'x'], 'Did you mean --target?'],
    [['plan', '-targt', 'x'], 'Did you mean --target?'],
    [['state', 'lst'], 'Did you mean list?'],
    [['state'], 'Usage: holdfast state'],
    [['import', 'only-one'], "missing required argument 'ID'"],
    [['plan', '--parallelism', 'many'], 'whole number from 1 on'],
    [['apply', '-y', '--parallelism', '0'], 'whole number from 1 on'],
    [['verify', '--parallelism=00'], 'whole number from 1 on'],
    [['export', '--parallelism', '0', 'out'], 'whole number from 1 on'],
    [['history', '--limit', '0'], 'whole number from 1 on'],
    [['plan', '--allow-deletes', '-1'], 'whole number from 0 on'],
    [['plan', '--lock-timeout', 'soon'], '500ms'],
    [['plan', '--refresh=maybe'], 'true or false'],
    [['plan', '--missing-env', 'unknwon'], 'Did you mean "unknown"?'],
    [['plan', '-o', 'jsn'], 'Did you mean "json"?'],
    [['drift', '-o', 'htp'], 'Did you mean "http"?'],
    [['drift', '--fail-on', 'missing,confict'], 'Did you mean "conflict"?'],
    [['plan', '--config', 'novalue'], 'NAME=VALUE'],
    [['completion', 'tcsh'], 'bash, zsh, fish'],
    [['explain', 'upsun:Integratio'], 'Did you mean "upsun:Integration"?'],
    [['explain', 'upsun:Integration.webhok'], 'Did you mean "webhook"?'],
    [['emulate', 'upsn'], 'Did you mean "upsun"?'],
    [['emulate', '--port', '99999'], 'It takes a port, a whole number from 0 to 65535.'],
    [['emulate', '--port', '-1'], 'It takes a port'],
    [['watch', '--listen', '65536'], 'It takes a port'],
    [['apply'], 'Add --yes'],
    [['apply', '--json', '-y', 'a.plan', 'holdfast.yaml'], 'Give one plan file'],
    [['force-unlock', 'x'], 'Add --yes'],
  ])('%j', async (argv, hint) => {
    const { code, err } = await cli(argv);
    expect(err.replaceAll(/\n│? ?/gu, ' ')).toContain(hint);
    expect(code).toBe(64);
  });

  test('with --json they are a document on stdout, too', async () => {
    const { code, out } = await cli(['plan', '--json', '--parallelism', 'many']);
    expect(code).toBe(64);
    expect(JSON.parse(out)).toMatchObject({ valid: false, diagnostics: [{ code: 'usage' }] });
    const other = await cli(['explain', '--json', 'nothing:Here']);
    expect(JSON.parse(other.out)).toMatchObject({ valid: false, diagnostics: [{ code: 'usage' }] });
  });
});

describe('what is answered before a command is known', () => {
  test.each<[string[], object]>([
    [['--help'], { help: expect.stringContaining('Usage: holdfast') }],
    [['plan', '--help'], { help: expect.stringContaining('Usage: holdfast plan') }],
    [['help', 'plan'], { help: expect.stringContaining('Usage: holdfast plan') }],
    [['--version'], { version: expect.stringMatching(/^\d/u) }],
    [[], { diagnostics: [{ code: 'usage', summary: 'a command is missing' }] }],
    [['state'], { diagnostics: [{ code: 'usage', summary: 'a command is missing' }] }],
    [['pln'], { diagnostics: [{ code: 'usage', summary: expect.stringContaining('Did you mean plan?') }] }],
    [['state', 'mv', 'a'], { diagnostics: [{ summary: expect.stringContaining("argument 'TO'") }] }],
  ])('%j with --json: a document', async (argv, expected) => {
    const { out } = await cli([...argv, '--json']);
    expect(JSON.parse(out)).toMatchObject({ format_version: '1.0', ...expected });
  });

  test('by the environment the same holds', async () => {
    const { out } = await cli(['plan', '--nope'], { env: { HOLDFAST_JSON: '1' } });
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: 'usage' }] });
  });
});

describe('long flags with one dash', () => {
  test.each<[string[], string[]]>([
    [
      ['plan', '-out', 'p.json'],
      ['plan', '--out', 'p.json'],
    ],
    [
      ['plan', '-target=a', '-detailed-exitcode'],
      ['plan', '--target=a', '--detailed-exitcode'],
    ],
    [
      ['plan', '-o', 'json', '-f', '-'],
      ['plan', '-o', 'json', '-f', '-'],
    ],
    [
      ['plan', '-ojson', '-Cdir'],
      ['plan', '-ojson', '-Cdir'],
    ],
    [
      ['apply', '-auto-approve', '-y'],
      ['apply', '--auto-approve', '-y'],
    ],
    [
      ['plan', '--config', '-target'],
      ['plan', '--config', '-target'],
    ],
    [
      ['plan', '-f', '-out'],
      ['plan', '-f', '-out'],
    ],
    [
      ['plan', '--', '-out'],
      ['plan', '--', '-out'],
    ],
    [['-version'], ['--version']],
  ])('%j', (argv, expected) => {
    expect(normaliseArgv(argv, commandTree)).toEqual(expected);
  });

  test('every long flag of every command may be written so', () => {
    const flags = all.flatMap(({ spec }) => spec.flags ?? []);
    for (const { name } of [...flags, ...globalFlags])
      expect(normaliseArgv([`-${name}`], commandTree)).toEqual([`--${name}`]);
  });
});

describe('flags', () => {
  const flag = (name: string, kind: FlagSpec['kind']): FlagSpec => ({ name, kind, description: '' });
  const specs = [
    flag('text', 'text'),
    flag('no-thing', 'switch'),
    flag('wait', 'duration'),
    flag('many', 'list'),
    flag('some', 'optional-list'),
    flag('refresh', 'boolean'),
  ];

  test('come from the environment where argv is silent', () => {
    const env = { HOLDFAST_TEXT: 'env', HOLDFAST_NO_THING: 'true', HOLDFAST_WAIT: '90' };
    const flags = new Flags(specs, {}, env);
    expect([flags.text('text'), flags.has('no-thing'), flags.duration('wait')]).toEqual([
      'env',
      true,
      90_000,
    ]);
    expect(new Flags(specs, { text: 'argv' }, env).text('text')).toBe('argv');
  });

  test('that may be repeated have no variable, and one that looks like theirs is not ignored', () => {
    const wrong = 'HOLDFAST_MANY is set, but --many may be given several times';
    expect(() => new Flags(specs, {}, { HOLDFAST_MANY: 'x' })).toThrow(wrong);
    expect(() => new Flags(specs, {}, { HOLDFAST_SOME: 'x' })).toThrow('HOLDFAST_SOME');
    expect(new Flags(specs, {}, { HOLDFAST_MANY: '' }).list('many')).toEqual([]);
    expect(new Flags(specs, { many: ['y'] }, { HOLDFAST_MANY: 'x' }).list('many')).toEqual(['y']);
  });

  test('a switch in the environment is 1, 0, true or false', () => {
    expect(new Flags(specs, {}, { HOLDFAST_NO_THING: '0' }).has('no-thing')).toBe(false);
    expect(new Flags(specs, {}, { HOLDFAST_NO_THING: '' }).has('no-thing')).toBe(false);
    expect(() => new Flags(specs, {}, { HOLDFAST_NO_THING: 'yes' })).toThrow('HOLDFAST_NO_THING');
  });

  test('a flag with another name has a variable for each of them; the first that is set counts', () => {
    const yes: FlagSpec = { ...flag('yes', 'switch'), aliases: ['auto-approve'] };
    const given = (env: Readonly<Record<string, string>>): boolean => new Flags([yes], {}, env).has('yes');
    expect(given({ HOLDFAST_AUTO_APPROVE: '1' })).toBe(true);
    expect(given({ HOLDFAST_YES: '1' })).toBe(true);
    expect(given({ HOLDFAST_YES: '', HOLDFAST_AUTO_APPROVE: 'true' })).toBe(true);
    expect(given({ HOLDFAST_YES: '0', HOLDFAST_AUTO_APPROVE: '1' })).toBe(false);
    expect(() => given({ HOLDFAST_AUTO_APPROVE: 'yes' })).toThrow('HOLDFAST_AUTO_APPROVE');
  });

  test('HOLDFAST_AUTO_APPROVE approves, and help names it', async () => {
    const { code, err } = await cli(['apply'], { env: { HOLDFAST_AUTO_APPROVE: '1' } });
    expect(err).not.toContain('Add --yes');
    expect(code).toBe(1);
    const { out } = await cli(['help', 'apply']);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('env: HOLDFAST_YES, HOLDFAST_AUTO_APPROVE');
  });

  test.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['7', 7000],
  ])('the time %s is %i milliseconds', (text, ms) => {
    expect(new Flags(specs, { wait: text }, {}).duration('wait')).toBe(ms);
  });

  test('booleans may stand alone; repeated flags may hold values or none', () => {
    expect(new Flags(specs, { refresh: true }, {}).boolean('refresh', false)).toBe(true);
    expect(new Flags(specs, { refresh: 'false' }, {}).boolean('refresh', true)).toBe(false);
    expect(new Flags(specs, {}, {}).boolean('refresh', true)).toBe(true);
    expect(new Flags(specs, { some: ['a', 'b'] }, {}).allOrList('some')).toEqual(['a', 'b']);
    expect(new Flags(specs, { some: true }, {}).allOrList('some')).toBe(true);
  });

  test('every flag that is given once has an environment variable of its own', () => {
    for (const { spec } of all) {
      const names = [...globalFlags, ...(spec.flags ?? [])].flatMap(environmentNames);
      expect(new Set(names).size).toBe(
        names.length -
          (spec.flags ?? []).filter(({ name }) => globalFlags.some((one) => one.name === name)).length,
      );
    }
  });
});

test('each command that can be called has its file', async () => {
  for (const { spec } of all) {
    if (spec.subcommands !== undefined) continue;
    expect(typeof (await spec.load?.())?.run).toBe('function');
  }
});
