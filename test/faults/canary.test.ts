import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type ApiRequest, type Emulator, type Fault } from '../../src/emulator/index.ts';
import { commandTree } from '../../src/hosts/cli/command-tree.ts';
import type { CommandSpec } from '../../src/hosts/cli/command-spec.ts';
import { runCli } from '../../src/hosts/cli/run-cli.ts';
import { formats } from '../../src/reports/formats.ts';
import { createTestHost } from '../hosts/cli/test-host.ts';
import { CANARY, leaks, MARK, spellings } from './support/canary.ts';
import { secretEstate, type SecretEstate } from './support/secret-estate.ts';
import { watched } from './support/watched.ts';

const TOKENS = {
  UPSUN_API_TOKEN: 'c4nary-upsun-api-token/+=',
  BUDDY_TOKEN: 'c4nary-buddy-token/+=',
  JIRA_PAT: 'c4nary-jira-token/+=',
  HEADER: 'c4nary-extra-header/+=',
};
let [directory, estate, emulator] = ['', {} as SecretEstate, {} as Emulator];
/** Access tokens the vendors saw; they come up during a run and are secrets, too. */
const seen = new Set<string>();
const printed: { readonly command: string; readonly text: string }[] = [];
const ran = new Set<string>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdfast-canary-'));
  estate = await secretEstate();
  const scopes = ['INTEGRATION_INFO', 'INTEGRATION_ADD', 'INTEGRATION_MANAGE'];
  const accounts = [{ name: 'admin', token: TOKENS.JIRA_PAT, administrator: true }];
  const instances = [
    upsunEmulator({ apiTokens: [TOKENS.UPSUN_API_TOKEN] }),
    buddyEmulator({ tokens: { [TOKENS.BUDDY_TOKEN]: scopes } }),
    gitjiraEmulator({ accounts }),
  ];
  const arrived = ({ headers }: ApiRequest): boolean => {
    const token = headers.authorization?.replace(/^\w+ /u, '');
    if (token !== undefined) seen.add(token);
    return false;
  };
  emulator = await startEmulator({
    apis: instances.map((one) => watched(one, { arrived })),
    layout: 'prefix',
  });
  await declare();
});
afterAll(async () => {
  await emulator.close();
  await rm(directory, { recursive: true, force: true });
});
afterEach(() => emulator.faults.clear());

async function declare(more: object = {}): Promise<void> {
  const base = (name: string) => ({ ...emulator.config[name], headers: { 'x-extra': '${env.HEADER}' } });
  const manifest = {
    name: 'acme',
    providers: {
      upsun: { ...base('upsun'), apiToken: '${env.UPSUN_API_TOKEN}' },
      buddy: { ...base('buddy'), token: '${env.BUDDY_TOKEN}' },
      gitjira: { ...base('gitjira'), token: '${env.JIRA_PAT}' },
    },
    resources: estate.resources,
    outputs: { some: '${resources.r0.id}' },
    ...more,
  };
  await writeFile(join(directory, 'holdfast.yaml'), JSON.stringify(manifest, null, 1));
}

async function run(line: string, change: Readonly<Record<string, string>> = {}): Promise<number> {
  const argv = line.split(' ');
  const env = { ...estate.env, ...TOKENS, ...change };
  let now = Date.now();
  const host = createTestHost({ cwd: directory, env });
  const clock = { now: () => now, sleep: async (ms: number) => void (now += ms) };
  const code = await runCli(argv, { ...host, clock });
  printed.push({ command: line, text: host.out() }, { command: line, text: host.err() });
  for (const length of [1, 2, 3]) ran.add(argv.slice(0, length).join(' '));
  return code;
}

/** Every spelling of every secret in everything printed and stored so far. */
async function found(): Promise<string[]> {
  const values = {
    MARK,
    ...TOKENS,
    ...Object.fromEntries([...seen].map((token) => ['access token', token])),
  };
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const stored = await Promise.all(
    files.map(async (file) => ({ command: file, text: await readFile(file, 'utf8') })),
  );
  const sinks = [...printed.splice(0), ...stored];
  expect(sinks.length).toBeGreaterThan(0);
  return [
    ...new Set(
      sinks.flatMap(({ command, text }) => leaks(text, values).map((leak) => `${command}: ${leak}`)),
    ),
  ];
}

function leaves(tree: readonly CommandSpec[], before = ''): string[] {
  return tree.flatMap(({ name, load, subcommands = [] }) => [
    ...(load === undefined ? [] : [before + name]),
    ...leaves(subcommands, `${before}${name} `),
  ]);
}

describe('the scanner', () => {
  test.each(Object.entries(spellings(CANARY)))('finds a planted secret, %s', (_name, spelling) => {
    expect(leaks(`some text ${spelling} and more`)).not.toEqual([]);
    expect(
      leaks(`+ ${spelling.slice(0, 4)}
  + ${spelling.slice(4)}`),
    ).not.toEqual([]);
    expect(leaks('some text without it')).toEqual([]);
  });

  test('finds a secret somebody printed', async () => {
    printed.push({ command: 'planted', text: JSON.stringify({ said: estate.env['SECRET_3'] }) });
    expect(await found()).toEqual([expect.stringContaining('planted: MARK')]);
  });
});

test('the estate has every secret field of every kind', () => {
  expect(estate.fields.length).toBeGreaterThan(300);
  expect(Object.keys(estate.env).length).toBeGreaterThanOrEqual(estate.fields.length);
});

describe('no secret is printed or stored', () => {
  test('by plans in any format, saved ones and reports', async () => {
    for (const format of Object.keys(formats)) {
      expect([0, 64]).toContain(await run(`plan -o ${format} --log-level debug`));
    }
    expect(await run('plan --json --out plan.json --json-into report.json')).toBe(0);
    expect(await run('show plan.json')).toBe(0);
    expect(await run('validate --json')).toBe(0);
    expect(await found()).toEqual([]);
  });

  test.each<readonly [string, () => Fault]>([
    ['a vendor that repeats what it refuses', () => echo(400)],
    ['a vendor that repeats the credentials it refuses', () => echo(401)],
    ['a vendor that breaks down over it', () => echo(500)],
    ['a vendor that sends us elsewhere with it', () => echo(302)],
    [
      'a vendor that answers with it in a web page',
      () => ({ status: 200, text: `<html>${echoed()}</html>` }),
    ],
    ['a vendor that answers with it in broken JSON', () => ({ status: 200, text: `{"a": ${echoed()}` })],
  ])('by %s', async (_name, faultOf) => {
    const fault = faultOf();
    emulator.faults.add({ match: { method: 'POST', path: '*/integration*' }, fault });
    expect(await run('apply --yes --log-level debug --continue-on-error')).not.toBe(0);
    emulator.faults.clear();
    emulator.faults.add({ match: { method: 'GET', path: '*/integration*' }, fault });
    await run('plan --log-level debug --json');
    await run('drift --log-level debug --log-format json');
    expect(await found()).toEqual([]);
  });

  test('by answers that come in pieces', async () => {
    emulator.faults.add({ match: { path: '*/integration*' }, fault: echo(400) });
    emulator.faults.add({ match: { path: '*/integration*' }, fault: { delayMs: 5, phase: 'body' } });
    expect(await run('plan --log-level debug')).not.toBe(0);
    expect(await found()).toEqual([]);
  });

  test('by an apply, and whatever looks at its state', async () => {
    expect(await run('apply --yes --json --log-level debug')).toBe(0);
    const held = JSON.stringify(emulator.control('snapshot'));
    expect(held.split('c4nary').length).toBeGreaterThan(Object.keys(estate.env).length);
    for (const line of [
      'state list',
      'state show r0',
      'state pull',
      'show',
      'show --json',
      'graph',
      'graph -o json',
    ]) {
      expect([line, await run(line)]).toEqual([line, 0]);
    }
    for (const format of Object.keys(formats)) await run(`drift -o ${format} --log-level debug`);
    expect(await found()).toEqual([]);
  });

  test('by an apply that sends every secret again and is told that it changed', async () => {
    expect(await run('apply --yes --resend-secrets --log-level debug')).toBe(0);
    const changed = Object.fromEntries(
      Object.entries(estate.env).map(([name, value]) => [name, `${value}-${MARK}`]),
    );
    expect(await run('plan --log-level debug -o http', changed)).toBe(0);
    expect(await run('plan --out changed.json', changed)).toBe(0);
    expect(await run('apply changed.json --log-level debug', changed)).toBe(0);
    expect(await run('apply plan.json')).toBe(6);
    expect(await found()).toEqual([]);
  });

  test('by wrong credentials, missing variables and faulty manifests', async () => {
    expect(await run('plan', { BUDDY_TOKEN: `${TOKENS.BUDDY_TOKEN}x` })).toBe(3);
    await declare({
      resources: { ...estate.resources, wrong: { type: 'upsun:Integration', properties: wrong } },
    });
    expect(await run('validate')).toBe(1);
    expect(await run('validate --json')).toBe(1);
    await declare();
    expect(await found()).toEqual([]);
  });

  test('by every other command', async () => {
    await mkdir(join(directory, 'out'), { recursive: true });
    const scopes = '--scope buddy:workspace=scope0 --scope upsun:projectId=scope79 --scope gitjira';
    const lines = [
      ...[
        'state mv r1 renamed',
        'state mv renamed r1',
        'state rm r2',
        'import r2 none',
        'verify --json',
        'lint',
      ],
      ...[`export out ${scopes}`, `export out --force --adopt ${scopes}`, 'fmt --check', 'completion bash'],
      ...['scaffold upsun:Integration.github', 'force-unlock none --yes', 'state mv-provider buddy other'],
      ...['state push plan.json', 'state migrate --to file:elsewhere', 'drift pull', 'state key rotate'],
      ...['drift accept r0#name --reason because --until 2099-01-01'],
      ...['plan --missing-env=unknown --target r0', 'explain upsun:Integration.github'],
    ];
    for (const line of lines) await run(`${line} --log-level debug`);
    const endless = ['emulate', 'watch', 'destroy'];
    const others = leaves(commandTree).filter((name) => !ran.has(name) && !endless.includes(name));
    for (const name of others) await run(`${name} --log-level debug`);
    expect(await run('destroy --yes --log-level debug')).toBe(0);
    expect(await found()).toEqual([]);
  });
});

/** A project that no path could take. */
const wrong = {
  projectId: '../..',
  type: 'github',
  repository: 5,
  token: '${env.SECRET_7}',
  fetch_branchez: true,
};

/** What a careless vendor writes into its messages: values as they came and as its own tools write them. */
function echoed(): string {
  const values = ['SECRET_0', 'SECRET_3', 'SECRET_40', 'SECRET_337'].map(
    (name) => estate.env[name] ?? `${MARK}-0`,
  );
  const all = [...values, ...Object.values(TOKENS)];
  return JSON.stringify(
    all.flatMap((value) => [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]),
  );
}

function echo(status: number): Fault {
  const text = JSON.stringify({
    message: `not accepted: ${echoed()}`,
    detail: { token: echoed() },
    error: echoed(),
  });
  return {
    status,
    text,
    headers: {
      'x-request-id': TOKENS.HEADER,
      location: `https://elsewhere.example/?token=${TOKENS.BUDDY_TOKEN}`,
    },
  };
}
