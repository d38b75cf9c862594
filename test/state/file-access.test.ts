import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HoldfastError } from '../../src/core/errors.ts';
import type { OpenedStore, OpenOptions } from '../../src/state/open.ts';
import { document, fakeClock, inDirectory, intent, openFile, temporaryDirectory } from './fixtures.ts';

let directory: string;
let stack: string;
beforeEach(async () => {
  directory = await temporaryDirectory();
  stack = join(directory, '.holdfast/acme/dev');
});
const opened: OpenedStore[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
  await rm(directory, { recursive: true, force: true });
});

async function open(options: Partial<OpenOptions> = {}, root = directory): Promise<OpenedStore> {
  const result = await openFile(root, options);
  opened.push(result);
  return result;
}

const SCRIPT = join(import.meta.dirname, 'store-process.ts');
const NOBODY = 65_534;

/** Runs one action of `store-process.ts` and gives its lines. */
function start(action: string, args: readonly string[] = [], user?: number) {
  const identity = user === undefined ? {} : { uid: user, gid: user };
  const child = spawn(process.execPath, [SCRIPT, directory, action, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...identity,
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value ?? 'null');
  return { child, ended, next };
}

async function commitOnce(): Promise<void> {
  const { store } = await open();
  const lock = await store.lock('apply', 0);
  await store.commit(document());
  await lock.release();
}

async function refused(promise: Promise<unknown>): Promise<HoldfastError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HoldfastError) return error;
  throw new Error(`expected a HoldfastError, got ${String(error)}`);
}

describe('files and their rights', () => {
  test('reading a stack without state writes nothing at all', async () => {
    const { store, keyring } = await open();
    await store.read();
    expect(await store.runNames()).toEqual([]);
    await store.lockHolder();
    keyring.digest('x');
    expect(await readdir(directory)).toEqual([]);
  });

  test.each(['000', '077', '777'])(
    'with umask %s all files are 0600 and all directories 0700',
    async (umask) => {
      const { ended, next } = start('commit', [umask]);
      expect(await next()).toHaveProperty('committed');
      await ended;
      const modes = new Map<string, number>();
      for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        modes.set(path.slice(directory.length + 1), (await stat(path)).mode & 0o777);
      }
      const files = ['state.json', 'journal.ndjson', 'lock.json', 'key', 'runs/1.json'];
      const made = ['', '/acme', '/acme/dev', '/acme/dev/runs'].map((name): [string, number] => [
        `.holdfast${name}`,
        0o700,
      ]);
      const written = files.map((name): [string, number] => [`.holdfast/acme/dev/${name}`, 0o600]);
      expect([...modes].sort()).toEqual([...made, ...written].sort());
    },
  );

  test.each(['state.json', 'journal.ndjson', 'key', 'lock.json'])(
    'a symbolic link as %s is refused, not followed',
    async (name) => {
      await commitOnce();
      const target = join(directory, 'elsewhere');
      await rename(join(stack, name), target).catch(() => writeFile(target, '{}'));
      const before = await readFile(target, 'utf8');
      await symlink(target, join(stack, name));
      const error = await refused(commitAgain());
      expect(error.code).toBe('state');
      expect(error.message).toContain(`${name} is a symbolic link`);
      expect(await readFile(target, 'utf8')).toBe(before);
    },
  );

  test.each(['.holdfast', '.holdfast/acme', '.holdfast/acme/dev'])(
    'a symbolic link as directory %s is refused',
    async (name) => {
      await commitOnce();
      await rename(join(directory, name), join(directory, 'elsewhere'));
      await symlink(join(directory, 'elsewhere'), join(directory, name));
      expect((await refused(commitAgain())).message).toContain('is a symbolic link');
      const { store } = await open();
      expect((await refused(store.read())).message).toContain('is a symbolic link');
    },
  );

  test('a directory in place of a file is refused', async () => {
    await mkdir(join(stack, 'state.json'), { recursive: true });
    expect((await refused(open().then(({ store }) => store.read()))).message).toContain('not a regular file');
  });

  test('a key that others can read is refused with the command that repairs it', async () => {
    await commitOnce();
    await chmod(join(stack, 'key'), 0o644);
    const error = await refused(open());
    expect(error.advice).toContain(`chmod 600 ${join(stack, 'key')}`);
  });

  const asRoot = process.getuid?.() === 0;

  test('in a directory that cannot be written the message says so and nothing appears', async () => {
    await mkdir(join(directory, '.holdfast'));
    if (asRoot) await chown(directory, NOBODY, NOBODY);
    if (asRoot) await chown(join(directory, '.holdfast'), NOBODY, NOBODY);
    await chmod(join(directory, '.holdfast'), 0o500);
    const { ended, next } = start('commit', [], asRoot ? NOBODY : undefined);
    expect(await next()).toMatchObject({ code: 'state', message: expect.stringContaining('(EACCES)') });
    await ended;
    await chmod(join(directory, '.holdfast'), 0o700);
    expect(await readdir(join(directory, '.holdfast'))).toEqual([]);
  });

  test('files of another user are refused', async () => {
    await commitOnce();
    if (asRoot) await chown(join(stack, 'state.json'), NOBODY, NOBODY);
    // Without root no file can be given away, but the root directory is another's.
    const foreign = asRoot ? {} : { backend: 'file:/', name: 'etc', stack: 'ssl' };
    const { store } = await open(foreign);
    expect((await refused(store.read())).message).toMatch(/belongs to user \d+, but Holdfast runs as user/u);
  });

  async function commitAgain(): Promise<void> {
    const { store } = await open();
    const lock = await store.lock('apply', 0);
    await store.append([intent(1)]);
    await store.commit(document({ serial: 2 }));
    await lock.release();
  }
});

describe('two processes', () => {
  test('the second is refused naming the first, and may go on once the first is done', async () => {
    const holder = start('hold');
    const { locked } = (await holder.next()) as { locked: { id: string; pid: number; who: string } };
    const { store } = await open();
    const error = await refused(store.lock('apply', 0));
    expect(error.code).toBe('locked');
    expect(error.message).toContain(locked.who);
    expect(error.message).toContain(`process ${String(locked.pid)}`);
    expect(error.advice).toContain(`holdfast force-unlock ${locked.id}`);
    expect(error.advice).not.toContain('stale');
    holder.child.stdin.end();
    await holder.ended;
    await (await store.lock('apply', 0)).release();
  });

  test('waiting for the lock takes as long as allowed and no longer', async () => {
    const holder = start('hold');
    await holder.next();
    const clock = fakeClock();
    const { store } = await open({ clock });
    await refused(store.lock('apply', 5_000));
    expect(clock.slept).toBe(5_000);
    let freed = false;
    const freeing = {
      now: () => 0,
      sleep: async () => {
        if (freed) return;
        freed = true;
        holder.child.stdin.end();
        await holder.ended;
      },
    };
    const { store: patient } = await open({ clock: freeing });
    await (await patient.lock('apply', 60_000)).release();
  });

  test('a lock whose process was killed is reported as stale at once, never stolen, and the intent is found', async () => {
    const dead = start('die');
    const { locked } = (await dead.next()) as { locked: { id: string } };
    await dead.ended;
    const clock = fakeClock();
    const { store } = await open({ clock });
    const error = await refused(store.lock('apply', 60_000));
    expect(error.advice).toContain('stale');
    expect(error.advice).toContain(`holdfast force-unlock ${locked.id}`);
    expect(clock.slept).toBe(0);
    expect((await store.lockHolder())?.id).toBe(locked.id);
    await store.forceUnlock(locked.id);
    await (await store.lock('apply', 0)).release();
    expect((await store.read()).dangling).toEqual([intent(1)]);
  });

  test('a lock of another boot of this host is stale even if a process has its number', async () => {
    await commitOnce();
    const { store } = await open();
    const lock = await store.lock('apply', 0);
    const path = join(stack, 'lock.json');
    await writeFile(path, JSON.stringify({ ...lock.info, boot: 'another boot' }));
    expect((await refused(store.lock('apply', 0))).advice).toContain('stale');
    await writeFile(path, JSON.stringify({ ...lock.info, host: 'elsewhere', boot: 'another boot' }));
    expect((await refused(store.lock('apply', 0))).advice).not.toContain('stale');
  });

  test('a lock file that says nothing still locks, and can be removed', async () => {
    await mkdir(stack, { recursive: true });
    await writeFile(join(stack, 'lock.json'), '');
    const { store } = await open();
    expect((await refused(store.lock('apply', 0))).advice).toContain('holdfast force-unlock unreadable');
    await store.forceUnlock('unreadable');
    await (await store.lock('apply', 0)).release();
  });
});

describe('a crash', () => {
  test('between storing the state and removing the journal is harmless', async () => {
    const { store } = await open();
    const lock = await store.lock('apply', 0);
    await store.commit(document());
    await store.append([intent(1), intent(2)]);
    const journal = await readFile(join(stack, 'journal.ndjson'));
    await store.commit(document({ serial: 2 }));
    await lock.release();
    await writeFile(join(stack, 'journal.ndjson'), journal);
    const { store: later } = await open();
    expect(await later.read()).toMatchObject({ dangling: [], document: { serial: 2 } });
    await later.lock('apply', 0);
    await later.append([intent(3)]);
    expect((await later.read()).dangling).toEqual([intent(3)]);
  });

  test('in the middle of an append leaves half a line, which the next append cuts off', async () => {
    const { store } = await open();
    const lock = await store.lock('apply', 0);
    await store.append([intent(1)]);
    await lock.release();
    await writeFile(join(stack, 'journal.ndjson'), '{"sum":"0123456789abcdef","ba', { flag: 'a' });
    const { store: later } = await open();
    expect((await later.read()).dangling).toEqual([intent(1)]);
    await later.lock('apply', 0);
    await later.append([intent(2)]);
    expect((await (await open()).store.read()).dangling).toEqual([intent(1), intent(2)]);
  });

  test('while the state was written leaves a temporary file, which does no harm', async () => {
    await commitOnce();
    await writeFile(join(stack, 'state.json.tmp'), '{"version":');
    const { store } = await open();
    await store.lock('apply', 0);
    expect((await store.read()).document).toEqual(document());
    await store.commit(document({ serial: 2 }));
    expect((await readdir(stack)).sort()).toEqual(['key', 'lock.json', 'state.json']);
  });
});

test('damage names the newest backup in the repair command, or how to start over without one', async () => {
  await commitOnce();
  const path = join(stack, 'state.json');
  await writeFile(path, '');
  const { store } = await open();
  const without = await refused(store.read());
  expect(without.message).toContain(`${path} cannot be trusted: it is empty`);
  expect(without.advice).toContain(`mv ${stack} ${stack}.damaged`);
  const { backup, backupRaw } = await open();
  const kept = await backup(document());
  await backupRaw();
  expect((await refused(store.read())).advice).toContain(`holdfast state push --force ${kept}`);
});

test('a bounded number of backups is kept, the newest ones', async () => {
  await inDirectory(async (root) => {
    const { backup } = await open({}, root);
    const paths: string[] = [];
    for (let serial = 1; serial <= 25; serial += 1) paths.push(await backup(document({ serial })));
    const names = await readdir(join(root, '.holdfast/acme/dev/backups'));
    expect(names.sort()).toEqual(paths.slice(5).map((path) => path.slice(path.lastIndexOf('/') + 1)));
  });
});
