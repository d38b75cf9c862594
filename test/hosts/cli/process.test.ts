import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handClock } from '../../emulator/hand-clock.ts';
import { killChildren, startChild } from './child.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';

afterEach(killChildren);

const root = process.cwd();
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe('a process of its own', () => {
  test('prints the version', async () => {
    const child = startChild(['version'], { cwd: root });
    expect(await child.exit).toBe(0);
    expect(child.out()).toContain(`Holdfast v${version}`);
  });

  test('is quiet and exits as usual when nobody reads its output any more', async () => {
    const child = startChild(['help', 'plan'], { cwd: root });
    child.hangUp();
    expect(await child.exit).toBe(0);
    expect(child.err()).toBe('');
  });

  test.each([
    ['ends', 1, 'process.exit();'],
    ['fails', 7, 'process.exit(7);'],
  ])('fails where a manifest %s it while it is read', async (_how, code, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-exit-'));
    writeFileSync(join(folder, 'holdfast.config.ts'), text);
    for (const command of ['validate', 'plan', 'apply --yes']) {
      const child = startChild(command.split(' '), { cwd: folder });
      const told = code === 1 ? 'the manifest ended the process while it was read' : '';
      expect([await child.exit, child.err()]).toEqual([code, expect.stringContaining(told)]);
    }
    rmSync(folder, { recursive: true });
  });

  describe('where the manifest is a program', () => {
    const exported = "export default { name: 'acme', outputs: { a: 1 } };";
    const run = async (text: string, args: readonly string[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'holdfast-program-'));
      writeFileSync(join(folder, 'holdfast.config.ts'), `${text}\n${exported}\n`);
      const child = startChild(args, { cwd: folder, env: { HIDDEN: 'hidden-by-its-name' } });
      const code = await child.exit;
      rmSync(folder, { recursive: true });
      return { code, out: child.out(), err: child.err() };
    };

    test.each(["console.log('from the program');", "process.stdout.write('from the program');"])(
      'prints what `%s` prints where people read, and only its own document on stdout',
      async (text) => {
        const { code, out, err } = await run(text, ['plan', '--json']);
        expect([code, JSON.parse(out)]).toMatchObject([0, { name: 'acme' }]);
        expect(err).toContain('from the program');
      },
    );

    test.each([
      ['a rejection that nobody handles', 'Promise.reject(new Error(process.env.HIDDEN));'],
      ['what is thrown later', 'setImmediate(() => { throw new Error(process.env.HIDDEN); });'],
    ])('tells %s as its fault and not as one of its own', async (_, text) => {
      const { code, out, err } = await run(text, ['validate', '--json']);
      expect(code).toBe(1);
      const summary = 'code that is not part of Holdfast failed (Error: (sensitive value))';
      expect(JSON.parse(out)).toMatchObject({ valid: false, diagnostics: [{ summary, code: 'error' }] });
      expect(err).toContain('holdfast.config.ts:1:');
      expect(out + err).not.toContain('hidden-by-its-name');
    });
  });

  test('fails where nothing is left to wait for and the command has not ended', async () => {
    const endless = 'process.stdin[Symbol.asyncIterator] = () => ({ next: () => new Promise(() => {}) })';
    const nodeArguments = ['--import', `data:text/javascript,${encodeURIComponent(endless)}`];
    const child = startChild(['validate', '-f', '-'], { cwd: root, nodeArguments });
    expect(await child.exit).toBe(255);
    expect(child.out()).toBe('');
    expect(child.err()).toContain('the command waits for something that never comes');
  });

  test('writes colours only where they are wanted', async () => {
    const plain = startChild(['explain', 'gitjira:Integration.GITLAB'], { cwd: root });
    const forced = startChild(['explain', 'gitjira:Integration.GITLAB'], {
      cwd: root,
      env: { FORCE_COLOR: '1' },
    });
    await Promise.all([plain.exit, forced.exit]);
    expect(plain.out()).not.toContain('\u001b[');
    expect(forced.out()).toContain('\u001b[1m');
  });
});

describe('a command that has done its work', () => {
  /** Where threads that compile wait for collections, one run in ten of these never ends; the delay makes that likely. */
  const provoking = ['--concurrent-recompilation-delay=100'];
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await createWorkspace();
  });
  afterAll(() => workspace.close());

  test('ends, also when the heap is due for a collection', async () => {
    const env = {
      ...canaries,
      HOLDFAST_STATE_KEY: `hfk1_${'K'.repeat(43)}`,
      HOLDFAST_BACKEND: 'https://127.0.0.1:1/state',
      HOLDFAST_HTTP_CA_FILE: join(workspace.directory, 'missing.pem'),
    };
    const codes: (number | null)[] = [];
    for (let round = 0; round < 8; round++) {
      const options = { cwd: workspace.directory, env, nodeArguments: provoking };
      const children = Array.from({ length: 4 }, () => startChild(['state', 'list'], options));
      codes.push(...(await Promise.all(children.map((child) => child.exit))));
    }
    expect(codes).toEqual(Array.from({ length: 32 }, () => 1));
  });
});

describe('what is cheap loads little', () => {
  const heavy = /node_modules\/(?:undici|@pulumi|yaml|ajv|pg|@aws-sdk)\//u;

  test.each([['version'], ['--help'], ['plan', '--help'], ['completion', 'bash']])('%s', async (...argv) => {
    const child = startChild(argv, {
      cwd: root,
      nodeArguments: ['--import', './test/hosts/cli/trace-loads.mjs'],
    });
    await child.exit;
    const loaded = child
      .err()
      .split('\n')
      .filter((line) => line.startsWith('LOADED file:'));
    expect(
      loaded.filter(
        (line) => heavy.test(line) || line.includes('/src/engine/') || line.includes('/src/declare/'),
      ),
    ).toEqual([]);
    expect(loaded.length).toBeGreaterThan(10);
  });

  test('validate of a small manifest', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'holdfast-light-'));
    writeFileSync(
      join(directory, 'holdfast.yaml'),
      'name: a\nresources:\n  hook:\n    type: upsun:Integration\n    properties: { projectId: abcdefgh12345, type: webhook, url: "https://a.example" }\n',
    );
    const trace = join(root, 'test/hosts/cli/trace-loads.mjs');
    const child = startChild(['validate'], {
      cwd: directory,
      env: canaries,
      nodeArguments: ['--import', trace],
    });
    expect(await child.exit).toBe(0);
    const loaded = child
      .err()
      .split('\n')
      .filter((line) => line.startsWith('LOADED file:'));
    const others = loaded.filter(
      (line) => /providers\/(?:buddy|gitjira)\//u.test(line) || line.includes('/src/engine/'),
    );
    expect([...loaded.filter((line) => heavy.test(line)), ...others]).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});

describe('interrupts', () => {
  let workspace: Workspace;
  const clock = handClock(Date.now());

  beforeEach(async () => {
    workspace = await createWorkspace(clock);
    const match = { method: 'POST', path: '*integrations', times: 1 };
    workspace.emulator.faults.add({ match, fault: { delayMs: 1000, phase: 'headers' } });
  });

  afterEach(() => workspace.close());

  const start = () => startChild(['apply', '--yes'], { cwd: workspace.directory, env: canaries });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'the first %s ends what is in flight, starts nothing new and exits 8',
    async (signal) => {
      const child = start();
      await clock.asleep();
      child.signal(signal);
      await child.says('Interrupt again');
      clock.advance(1000);
      expect(await child.exit).toBe(8);
      expect(child.err()).toContain('hook: Creation complete');
      expect(child.out()).toMatch(/Not done: cancelled:\n {2}- slack\["dev"\]\n {2}- slack\["ops"\]/u);
      expect(Object.keys(await workspace.files()).filter((file) => file.endsWith('lock.json'))).toEqual([]);
      expect(leaks(child.out() + child.err())).toEqual([]);
      expect(await workspace.run(['apply', '--yes'])).toMatchObject({ code: 0 });
      expect(await workspace.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
    },
  );

  test('the second one exits at once, and the next run finds out what happened', async () => {
    const child = start();
    await clock.asleep();
    child.signal('SIGINT');
    await child.says('Interrupt again');
    child.signal('SIGINT');
    expect(await child.exit).toBe(8);
    clock.advance(1000);
    const locked = await workspace.run(['apply', '--yes']);
    expect(locked.code).toBe(6);
    const id = /force-unlock ([\w-]+)/u.exec(locked.err)?.[1] ?? '';
    expect(await workspace.run(['force-unlock', id, '--yes'])).toMatchObject({ code: 0 });
    expect(await workspace.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const posts = workspace.emulator.requests.filter(
      ({ method, path }) => method === 'POST' && path.includes('integrations'),
    );
    expect(posts).toHaveLength(3);
    expect(await workspace.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
  });

  test('an apply goes on when nobody reads its output any more', async () => {
    const child = start();
    await clock.asleep();
    child.hangUp();
    clock.advance(1000);
    expect(await child.exit).toBe(0);
    expect(await workspace.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
  });
});

describe('interrupts while a run only reads', () => {
  test('end it at once with exit 8', async () => {
    const clock = handClock(Date.now());
    const workspace = await createWorkspace(clock);
    workspace.emulator.faults.add({ match: { method: 'GET' }, fault: { delayMs: 1000, phase: 'headers' } });
    const child = startChild(['plan'], { cwd: workspace.directory, env: canaries });
    await clock.asleep();
    child.signal('SIGINT');
    expect(await child.exit).toBe(8);
    clock.advance(1000);
    await workspace.close();
  });

  test('--timeout ends it with exit 9', async () => {
    const clock = handClock(Date.now());
    const workspace = await createWorkspace(clock);
    workspace.emulator.faults.add({ match: { method: 'GET' }, fault: { delayMs: 1000, phase: 'headers' } });
    const child = startChild(['plan', '--timeout', '300ms'], { cwd: workspace.directory, env: canaries });
    expect(await child.exit).toBe(9);
    clock.advance(1000);
    await workspace.close();
  });
});

describe('emulate', () => {
  test('serves all providers until it is interrupted, and names what to set', async () => {
    const child = startChild(['emulate'], { cwd: root });
    await child.says('Ctrl-C stops them');
    const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(child.err() + child.out())?.[0];
    expect(origin).toBeDefined();
    child.signal('SIGINT');
    expect(await child.exit).toBe(0);
  });

  test('a port in use is an error', async () => {
    const workspace = await createWorkspace();
    const { port } = new URL(workspace.emulator.origin);
    const child = startChild(['emulate', '--port', port], { cwd: root });
    expect(await child.exit).toBe(1);
    await workspace.close();
    expect(child.err()).toContain(`cannot listen on 127.0.0.1:${port}: the port is in use`);
  });
});

describe('completion', () => {
  const complete = (...words: string[]): string[] => {
    const script = execFileSync(process.execPath, ['src/hosts/cli/main.ts', 'completion', 'bash'], {
      encoding: 'utf8',
    });
    const quotedWords = ['holdfast', ...words].map((word) => `'${word}'`).join(' ');
    const program = `${script}\nCOMP_WORDS=(${quotedWords}); COMP_CWORD=${words.length}; _holdfast; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8', cwd: root })
      .trim()
      .split('\n');
  };

  test('in bash offers commands, flags, subcommands, values and files', () => {
    expect(complete('pl')).toEqual(['plan']);
    expect(complete('state', 'm')).toEqual(['mv', 'mv-provider', 'migrate']);
    expect(complete('plan', '--det')).toEqual(['--detailed-exitcode']);
    expect(complete('up', '--aut')).toEqual(['']);
    expect(complete('plan', '--missing-env', '')).toEqual(['error', 'unknown']);
    expect(complete('completion', 'z')).toEqual(['zsh']);
    expect(complete('show', 'package.j')).toEqual(['package.json']);
  });

  test.each(['zsh', 'fish'])('exists for %s', async (shell) => {
    const child = startChild(['completion', shell], { cwd: root });
    expect(await child.exit).toBe(0);
    expect(child.out()).toContain('detailed-exitcode');
  });
});
