import { chmod, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formats } from '../../../src/reports/formats.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';
import type { Run } from './test-host.ts';

const PROJECT = 'abcdefgh12345';
let workspace: Workspace;
const runs: Run[] = [];

async function run(...argv: string[]): Promise<Run> {
  const done = await workspace.run(argv);
  runs.push(done);
  return done;
}

/** Changes the first resource behind our back. */
async function poke(set: Record<string, string>): Promise<void> {
  const id = /hookId = "(\w+)"/u.exec((await run('show')).out)?.[1] ?? '';
  workspace.emulator.control('upsun.change', { project: PROJECT, id, set });
}

const ACCEPT = ['drift', 'accept', 'hook#url', '--until', '2026-12-31', '--reason', 'moving house'];

beforeEach(async () => {
  workspace = await createWorkspace();
  await run('apply', '--yes');
});

afterEach(async () => {
  const files = Object.values(await workspace.files());
  const printed = runs.splice(0).flatMap(({ out, err }) => [out, err]);
  await workspace.close();
  expect([...files, ...printed].flatMap(leaks)).toEqual([]);
});

describe('drift accept', () => {
  test('writes a reviewed file; plan, apply and drift leave the value alone and say so', async () => {
    await poke({ url: 'https://other.example.com' });
    expect((await run('drift')).code).toBe(2);
    expect(await run(...ACCEPT)).toMatchObject({ code: 0 });
    expect(await workspace.read('holdfast.accept.yaml')).toContain(`accepted:
  - address: hook
    path: url
    stack: dev
    value: https://other.example.com
    until: 2026-12-31
    reason: moving house
    by: tester@nowhere
`);
    const planned = await run('plan', '--expect-no-changes');
    expect(planned.code).toBe(0);
    const { resource_changes } = JSON.parse((await run('plan', '--json')).out);
    expect(resource_changes[0].notes[0]).toContain(
      'accepted until 2026-12-31 by tester@nowhere (moving house)',
    );
    const report = await run('drift');
    expect(report.code).toBe(0);
    expect(report.out).toContain('accepted  until 2026-12-31 by tester@nowhere: moving house');
  });

  test('writes the same property once, and keeps what people wrote around it', async () => {
    await poke({ url: 'https://other.example.com' });
    await run(...ACCEPT);
    const before = await workspace.read('holdfast.accept.yaml');
    await writeFile(
      join(workspace.directory, 'holdfast.accept.yaml'),
      before.replace('  - address', '  # Ann knows more\n  - address'),
    );
    await run(...ACCEPT.slice(0, -1), 'still moving');
    const after = await workspace.read('holdfast.accept.yaml');
    expect(after.match(/address: hook/gu)).toHaveLength(1);
    expect(after).toContain('# Ann knows more');
    expect(after).toContain('reason: still moving');
  });

  test('an entry for another stack does not count here', async () => {
    await poke({ url: 'https://other.example.com' });
    await run(...ACCEPT);
    const file = join(workspace.directory, 'holdfast.accept.yaml');
    await writeFile(
      file,
      (await workspace.read('holdfast.accept.yaml')).replace('stack: dev', 'stack: prod'),
    );
    expect((await run('drift')).code).toBe(2);
  });

  test.each<[string, string, string[], number]>([
    [
      'an unknown address',
      'no resource is called nobody',
      ['drift', 'accept', 'nobody#url', '--until', '2026-12-31', '--reason', 'x'],
      1,
    ],
    [
      'no drift',
      'hook#events has not drifted',
      ['drift', 'accept', 'hook#events', '--until', '2026-12-31', '--reason', 'x'],
      1,
    ],
    [
      'a past date',
      '--until 2026-11-20 is past',
      ['drift', 'accept', 'hook#url', '--until', '2026-11-20', '--reason', 'x'],
      64,
    ],
    ['no date', '--until does not take ""', ['drift', 'accept', 'hook#url', '--reason', 'x'], 64],
    [
      'a date that does not exist',
      '2026-02-31',
      ['drift', 'accept', 'hook#url', '--until', '2026-02-31', '--reason', 'x'],
      64,
    ],
    ['no reason', 'an accept needs a reason', ['drift', 'accept', 'hook#url', '--until', '2026-12-31'], 64],
    [
      'no property',
      'names no property',
      ['drift', 'accept', 'hook', '--until', '2026-12-31', '--reason', 'x'],
      64,
    ],
  ])('%s is refused, and no file is written', async (_what, message, argv, code) => {
    const refused = await run(...argv);
    expect(refused.code).toBe(code);
    expect(refused.err).toContain(message);
    expect(Object.keys(await workspace.files()).filter((name) => name.includes('accept'))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['an unknown address', 'address: nobody', 'no resource is called nobody'],
    ['a past date', 'until: 2026-11-20', 'the accept of hook#url ended on 2026-11-20'],
    ['a text that is no date', 'until: soon', '"soon" is no date'],
    ['an unknown key', 'untl: 2026-12-31', 'has no key "untl"'],
    ['no reason', 'reason: ""', 'an accepted value needs the text "reason"'],
  ])('a file with %s stops the run with its place, and nothing is sent', async (_what, line, message) => {
    const entry: Record<string, string> = {
      address: 'hook',
      path: 'url',
      value: 'x',
      until: '2026-12-31',
      reason: 'r',
    };
    const [key = '', value = ''] = line.split(': ');
    const lines = Object.entries({ ...entry, [key]: value }).map(([name, text]) => `    ${name}: ${text}\n`);
    await writeFile(join(workspace.directory, 'holdfast.accept.yaml'), `accepted:\n  -\n${lines.join('')}`);
    const sent = workspace.emulator.requests.length;
    for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['validate']]) {
      const refused = await run(...command);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain(message);
      expect(refused.err).toMatch(/holdfast\.accept\.yaml:\d+:\d+/u);
    }
    expect(workspace.emulator.requests).toHaveLength(sent);
  });
});

describe('drift -o http', () => {
  test('prints the requests that would put back what somebody changed, as plan does, and no others', async () => {
    await poke({ url: 'https://other.example.com' });
    await workspace.manifest((text) => text.replace('[dev, ops]', '[dev, new]'));
    const before = workspace.emulator.requests.length;
    const { code, out } = await run('drift', '-o', 'http');
    const sent = workspace.emulator.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(code).toBe(2);
    expect(sent.filter((line) => !/oauth2|GET \/projects\/abcdefgh12345\/integrations$/u.test(line))).toEqual(
      [],
    );
    expect(out).toMatch(
      /^# acme\/dev: 1 requests would put back what drifted, paths below each provider's base URL\n/u,
    );
    const requests = (text: string): string[] => text.split('\n### ').slice(1).sort();
    const planned = requests((await run('plan', '-o', 'http')).out);
    expect(planned).toHaveLength(3);
    expect(requests(out)).toEqual(planned.filter((request) => request.startsWith('hook: ')));
  });

  test('says that there are none where nothing drifted', async () => {
    const { code, out } = await run('drift', '-o', 'http');
    expect(code).toBe(0);
    expect(out).toMatch(/^# acme\/dev: 0 requests would put back what drifted[^\n]*\n$/u);
  });
});

describe('the formats that help lists', () => {
  const listed = async (command: string): Promise<string> => {
    const { out } = await run('help', command);
    return out.replaceAll(/\s+/gu, ' ');
  };

  test.each(['plan', 'drift'])('are all taken by %s', async (command) => {
    const names = Object.keys(formats);
    expect(await listed(command)).toContain(`How the report is written: ${names.join(', ')}.`);
    for (const name of names) expect(await run(command, '-o', name)).toMatchObject({ code: 0 });
    const { code, err } = await run(command, '-o', 'xml');
    expect(code).toBe(64);
    expect(err).toContain(`Available: ${names.join(', ')}.`);
  });

  test('are all taken by show, those of a plan and those of the state', async () => {
    const names = Object.keys(formats);
    expect(await listed('show')).toContain(`a plan is written: ${names.join(', ')}; the state: text, json.`);
    await run('plan', '-out', 'plan.json');
    for (const name of names) expect(await run('show', 'plan.json', '-o', name)).toMatchObject({ code: 0 });
    for (const name of ['text', 'json']) expect(await run('show', '-o', name)).toMatchObject({ code: 0 });
    const { code, err } = await run('show', '-o', 'html');
    expect(code).toBe(64);
    expect(err).toContain('Formats for the state: text, json.');
  });
});

describe('drift --fail-on', () => {
  test('also sees a class that a worse one of the same resource hides', async () => {
    await poke({ url: 'https://other.example.com' });
    await workspace.manifest((text) =>
      text.replace('shared_key:', 'environments: [main]\n      shared_key:'),
    );
    const { resources } = JSON.parse((await run('drift', '--json')).out);
    expect(resources[0].class).toBe('remote-change');
    expect((await run('drift', '--fail-on', 'declared-change')).code).toBe(2);
    expect((await run('drift', '--fail-on', 'conflict,missing')).code).toBe(0);
  });
});

describe('drift pull', () => {
  test('writes the live value where it is declared; the next plan has nothing to do', async () => {
    await workspace.manifest((text) => text.replace('hooks.example.com/a', 'hooks.example.com/a # ours'));
    await run('apply', '--yes');
    await chmod(join(workspace.directory, 'holdfast.yaml'), 0o640);
    const before = await workspace.read('holdfast.yaml');
    await poke({ url: 'https://${other}.example.com' });
    const dry = await run('drift', 'pull', '--dry-run');
    expect(dry.out).toContain('1 value would be written; nothing was.');
    expect(await workspace.read('holdfast.yaml')).toBe(before);
    const pulled = await run('drift', 'pull');
    expect(pulled.code).toBe(0);
    expect(pulled.out).toMatch(
      /^hook#url = "https:\/\/\$\{other\}\.example\.com" \(.*holdfast\.yaml:\d+:\d+\)/u,
    );
    expect(await workspace.read('holdfast.yaml')).toBe(
      before.replace('https://hooks.example.com/a', () => '"https://$${other}.example.com"'),
    );
    expect((await stat(join(workspace.directory, 'holdfast.yaml'))).mode & 0o777).toBe(0o640);
    expect((await run('plan', '--expect-no-changes')).code).toBe(0);
  });

  test('leaves known secrets where they are, and so does accept', async () => {
    const before = await workspace.files();
    await poke({ url: `https://evil.example.com/${encodeURIComponent(canaries.SLACK_TOKEN)}` });
    const refused = await run('drift', 'pull');
    expect([refused.code, refused.out, refused.err]).toEqual([
      1,
      'Nothing was pulled.\n',
      expect.stringContaining('the live value holds a known secret'),
    ]);
    const accepted = await run(...ACCEPT);
    expect([accepted.code, accepted.err]).toEqual([1, expect.stringContaining('holds a known secret')]);
    expect(await workspace.files()).toEqual(before);
  });

  test('leaves accepted differences, unless they or their resource are named', async () => {
    await poke({ url: 'https://other.example.com' });
    await run(...ACCEPT);
    const before = await workspace.read('holdfast.yaml');
    expect(await run('drift', 'pull')).toMatchObject({ code: 0, out: 'Nothing was pulled.\n' });
    expect(await workspace.read('holdfast.yaml')).toBe(before);
    expect((await run('drift', 'pull', 'hook')).out).toContain('hook#url = "https://other.example.com"');
  });

  test('takes what has moved on since it was accepted', async () => {
    await poke({ url: 'https://other.example.com' });
    await run(...ACCEPT);
    await poke({ url: 'https://third.example.com' });
    expect((await run('drift', 'pull')).out).toContain('hook#url = "https://third.example.com"');
  });

  test('leaves groups and computed values alone, and says why', async () => {
    const before = await workspace.read('holdfast.yaml');
    const { resources } = JSON.parse((await run('state', 'pull')).out);
    const { id } = resources['slack["dev"]'];
    workspace.emulator.control('upsun.change', { project: PROJECT, id, set: { channel: '#other' } });
    const refused = await run('drift', 'pull');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('slack["dev"]#channel');
    expect(refused.err).toContain('was not pulled: it is one of several resources of one block (forEach)');
    expect(await workspace.read('holdfast.yaml')).toBe(before);
  });

  test('a property changed on both sides is pulled only by name', async () => {
    await poke({ url: 'https://theirs.example.com' });
    await workspace.manifest((text) => text.replace('hooks.example.com/a', 'ours.example.com'));
    expect((await run('drift', 'pull')).out).toBe('Nothing was pulled.\n');
    await run('drift', 'pull', 'hook#url');
    expect(await workspace.read('holdfast.yaml')).toContain('url: https://theirs.example.com\n');
  });

  test('what changed on both sides is named where it was not', async () => {
    await poke({ url: 'https://theirs.example.com' });
    await workspace.manifest((text) => text.replace('hooks.example.com/a', 'ours.example.com'));
    for (const argv of [[], ['hook']]) {
      const { code, err } = await run('drift', 'pull', ...argv);
      expect(code).toBe(0);
      expect(err).toContain('hook#url was not pulled: it changed in the declaration as well');
    }
  });

  test.each([
    ['hook', 0, 'hook was not pulled: nothing of it changed at the vendor'],
    ['hook#url', 0, 'hook#url was not pulled: it is live as declared'],
    ['hook#states', 0, 'hook#states was not pulled: it is not declared'],
    ['hook#type', 0, 'hook#type was not pulled: an object keeps it as long as it lives'],
    ['hook#shared_key', 1, 'hook#shared_key was not pulled: it is secret'],
    ['nobody', 64, 'no resource is called nobody'],
    ['hok#url', 64, 'Did you mean "hook"?'],
    ['hook#ulr', 64, 'hook has no property ulr'],
    ['hook#shared_kye', 64, 'Did you mean "shared_key"?'],
  ])('%s: exit %i, and the reason', async (named, code, sentence) => {
    const before = await workspace.read('holdfast.yaml');
    const pulled = await run('drift', 'pull', named);
    expect(pulled.err.replaceAll(/\s+│?\s*/gu, ' ')).toContain(sentence);
    expect(pulled.code).toBe(code);
    expect(pulled.out).toBe(code === 64 ? '' : 'Nothing was pulled.\n');
    expect(await workspace.read('holdfast.yaml')).toBe(before);
  });

  test('a property that does not exist keeps the others from being written', async () => {
    await poke({ url: 'https://theirs.example.com' });
    const before = await workspace.read('holdfast.yaml');
    expect(await run('drift', 'pull', 'hook#url', 'hook#ulr')).toMatchObject({ code: 64 });
    expect(await workspace.read('holdfast.yaml')).toBe(before);
  });

  test('of what is gone, or cannot be read, it says so', async () => {
    const id = /hookId = "(\w+)"/u.exec((await run('show')).out)?.[1] ?? '';
    workspace.emulator.control('upsun.remove', { project: PROJECT, id });
    const gone = await run('drift', 'pull', 'hook#url');
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.err).toContain('hook#url was not pulled: the vendor no longer has the object');
    workspace.emulator.control('upsun.configure', { forbiddenProjects: [PROJECT] });
    const unread = await run('drift', 'pull', 'hook#url');
    expect(unread.code).toBe(3);
    expect(unread.err).not.toContain('no resource is called');
  });
});
