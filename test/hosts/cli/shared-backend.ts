import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openRig, PASSPHRASE, type Ended, type Place, type Rig } from './backend-rig.ts';
import type { Workspace } from './workspace.ts';

export interface BackendWish {
  /** The backend itself frees the lock of a run that died. */
  readonly freesLocks?: boolean;
  /** It knows that the holder's process is gone. */
  readonly seesDeath?: boolean;
  /** It finds other stacks of the same name. */
  readonly tellsOthers?: boolean;
}

const HOLDER = /is locked by \S+, process \d+ on \S+, for "apply" since \S+ \(lock ([\w-]+)\)/u;

/** What a user of any backend relies on, through the command line and in processes of their own. */
export function describeBackend(
  title: string,
  placeFor: (workspace: Workspace) => Place | Promise<Place>,
  wish: BackendWish = {},
): void {
  describe(`state in ${title}`, () => {
    let rig: Rig;
    beforeEach(async () => {
      rig = await openRig(placeFor);
    });
    afterEach(() => rig.close());

    const inSync = async (env?: Readonly<Record<string, string>>): Promise<void> => {
      const { code, out } = await rig.run(['plan', '--expect-no-changes', '--json'], env);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ unmanaged: [], summary: { unchanged: 3 } });
    };

    test('a plan stores no state, also one that is saved; another process applies it', async () => {
      expect(await rig.run(['plan', '--out', 'first.json'])).toMatchObject({ code: 0 });
      expect(await rig.place.texts()).toBe('');
      expect(await rig.run(['apply', 'first.json'])).toMatchObject({ code: 0 });
      expect((await rig.run(['state', 'list'])).out).toBe('hook\nslack["dev"]\nslack["ops"]\n');
      await inSync();
    });

    test('of two applies one goes on, one is told who holds the lock, and one waits', async () => {
      const first = await rig.stall();
      const second = await rig.run(['apply', '--yes']);
      expect(second).toMatchObject({ code: 6, err: expect.stringMatching(HOLDER) });
      const third = rig.start(['apply', '--yes', '--lock-timeout', '60s']);
      await third.says('Waiting for the lock of ');
      rig.answer();
      expect(await first.exit).toBe(0);
      expect(await third.exit).toBe(0);
      expect(third.out()).toContain('No changes.');
      expect(rig.creates()).toBe(3);
      await inSync();
    });

    test('a run that was killed blocks nobody silently, and leaves no duplicate', async () => {
      const killed = await rig.stall();
      killed.signal('SIGKILL');
      await killed.exit;
      rig.answer();
      if (wish.freesLocks !== true) await unlock(rig, wish);
      const next = await rig.run(['apply', '--yes', '--lock-timeout', '30s']);
      expect(next).toMatchObject({ code: 0 });
      expect(rig.creates()).toBe(3);
      await inSync();
    });

    test('once lost it is found again by what is live, and nothing is created twice', async () => {
      expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
      await rig.place.lose();
      const again = await rig.run(['apply', '--yes']);
      expect(again).toMatchObject({ code: 0, out: expect.stringContaining('3 to import') });
      expect(rig.creates()).toBe(3);
      await inSync();
    });

    if (wish.tellsOthers === true) {
      test('a stack that has none, which may be a mistyped one, is told which stacks have', async () => {
        const first = await rig.run(['apply', '--yes']);
        expect(first).toMatchObject({ code: 0, err: expect.not.stringContaining('no state yet') });
        const mistyped = await rig.run(['plan', '--stack', 'dve', '--json']);
        expect(JSON.parse(mistyped.out)).toMatchObject({ summary: { import: 3 } });
        expect(mistyped.err).toContain(
          'acme/dve has no state yet, but there is state of dev. An apply adopts',
        );
        expect(await rig.run(['plan'])).toMatchObject({ err: expect.not.stringContaining('no state yet') });
      });
    }

    test('encrypted it says nothing of a resource; it is pulled, pushed and re-encrypted', async () => {
      const env = { HOLDFAST_STATE_PASSPHRASE: PASSPHRASE };
      expect(await rig.run(['apply', '--yes'], env)).toMatchObject({ code: 0 });
      await expectSealed(rig);
      expect(await rig.run(['plan'])).toMatchObject({
        code: 1,
        err: expect.stringContaining('is encrypted'),
      });
      const { out } = await rig.run(['state', 'pull'], env);
      expect(Object.keys(resourcesIn(out))).toEqual(['hook', 'slack["dev"]', 'slack["ops"]']);
      await writeFile(join(rig.workspace.directory, 'pulled.json'), out);
      const next = { HOLDFAST_STATE_PASSPHRASE: 'another canary passphrase' };
      const both = { ...next, HOLDFAST_STATE_PASSPHRASE_PREVIOUS: PASSPHRASE };
      expect(await rig.run(['state', 'push', 'pulled.json'], both)).toMatchObject({ code: 0 });
      await expectSealed(rig);
      await inSync(next);
      const wrong = await rig.run(['plan'], env);
      expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('HOLDFAST_STATE_PASSPHRASE') });
    });
  });
}

/** The lock of a run that is no more: named, refused to others, removed on purpose. */
async function unlock(rig: Rig, { seesDeath }: BackendWish): Promise<void> {
  const refused = await rig.run(['apply', '--yes']);
  expect(refused.code).toBe(6);
  if (seesDeath === true) expect(refused.err).toContain('That process is gone, so the lock is stale.');
  const id = lockId(refused);
  expect(refused.err).toContain(`holdfast force-unlock ${id}`);
  const another = await rig.run(['force-unlock', 'another', '--yes']);
  expect(another).toMatchObject({ code: 1, err: expect.stringContaining(`the lock is ${id}`) });
  expect(await rig.run(['force-unlock', id, '--yes'])).toMatchObject({ code: 0 });
}

function lockId({ err }: Ended): string {
  return HOLDER.exec(err)?.[1] ?? '';
}

async function expectSealed({ place, workspace }: Rig): Promise<void> {
  const files = Object.entries(await workspace.files()).filter(([name]) => name.includes('/.holdfast/'));
  const stored = [await place.texts(), ...files.map(([, text]) => text)].join('\n');
  expect(stored).toContain('"encrypted"');
  expect(stored).not.toMatch(/hooks\.example|webhook|health\.slack|abcdefgh12345|hookId/u);
}

/** The resources of a pulled document. */
export function resourcesIn(text: string): Readonly<Record<string, unknown>> {
  return (JSON.parse(text) as { readonly resources: Readonly<Record<string, unknown>> }).resources;
}
