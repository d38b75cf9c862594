import { HoldfastError } from '../../src/core/errors.ts';
import type { NamedRun, StateStore } from '../../src/core/store.ts';
import type { OpenedStore } from '../../src/state/open.ts';
import { runDigest } from '../../src/core/run-digest.ts';
import { headOf, verifyChain } from '../../src/state/history.ts';
import { migrate } from '../../src/state/migrate.ts';
import {
  document,
  inDirectory,
  intent,
  listing,
  openFile,
  outcome,
  record,
  recorded,
  run,
} from './fixtures.ts';

export interface Backend {
  /** Opens the stack as another process would: nothing shared but what is stored. */
  open(stack?: string): Promise<Pick<OpenedStore, 'store'>>;
}

/** What every backend promises, whatever it stores things in. `start` gives an empty backend. */
export function describeStore(name: string, start: () => Promise<Backend>): void {
  describe(`${name} keeps a stack's state`, () => {
    const opened: Pick<OpenedStore, 'store'>[] = [];
    let backend: Backend;
    const open = async (stack?: string) => {
      const store = await backend.open(stack);
      opened.push(store);
      return store.store;
    };
    beforeEach(async () => {
      backend = await start();
    });
    afterEach(async () => {
      for (const { store } of opened.splice(0)) await store.close();
    });

    test('a stack without state reads as empty, twice with the same lineage', async () => {
      const store = await open();
      const first = await store.read();
      expect(first).toMatchObject({ exists: false, dangling: [], document: { serial: 0, resources: {} } });
      expect((await store.read()).document.lineage).toBe(first.document.lineage);
    });

    test('what was committed is read by another process, unchanged', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      await store.commit(document());
      await lock.release();
      const again = await (await open()).read();
      expect(again).toEqual({
        exists: true,
        unfolded: false,
        document: document(),
        dangling: [],
        listings: {},
      });
    });

    test('the journal survives its writer: outcomes are folded, open intents reported', async () => {
      const store = await open();
      await store.lock('apply', 0);
      const { document: empty } = await store.read();
      await store.append([listing(['x', 'y']), intent(1), intent(2)]);
      await store.append([outcome(1), record('adopted', recorded('z'))]);
      const seen = await (await open()).read();
      expect(seen.exists).toBe(true);
      expect(Object.keys(seen.document.resources).sort()).toEqual(['adopted', 'r1']);
      expect(seen.dangling).toEqual([intent(2)]);
      expect(seen.listings).toEqual({ 'run scope p1': ['x', 'y'] });
      expect(seen.document.serial).toBe(empty.serial);
    });

    test('a later run continues the journal of one that died', async () => {
      const dead = await open();
      const { info } = await dead.lock('apply', 0);
      await dead.append([intent(1)]);
      const later = await open();
      await later.forceUnlock(info.id);
      const lock = await later.lock('apply', 0);
      expect((await later.read()).dangling).toHaveLength(1);
      await later.append([outcome(1), intent(2)]);
      await lock.release();
      const seen = await (await open()).read();
      expect(seen.dangling).toEqual([intent(2)]);
      expect(Object.keys(seen.document.resources)).toEqual(['r1']);
    });

    test('a commit empties the journal, and the next entries continue the new state', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      await store.append([intent(1), outcome(1)]);
      await store.commit(document({ serial: 1 }));
      await store.append([record('first', null)]);
      await store.append([intent(9)]);
      const seen = await (await open()).read();
      expect(Object.keys(seen.document.resources).sort()).toEqual(['many["ü"]', 'second']);
      expect(seen.dangling).toEqual([intent(9)]);
      await store.commit(document({ serial: 2, resources: {} }));
      await lock.release();
      expect(await (await open()).read()).toMatchObject({
        dangling: [],
        document: { serial: 2, resources: {} },
      });
    });

    test('concurrent appends all become durable', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      await Promise.all(Array.from({ length: 20 }, (_, index) => store.append([intent(index)])));
      await lock.release();
      const { dangling } = await (await open()).read();
      expect(dangling.map((entry) => entry.intent).sort()).toEqual(
        Array.from({ length: 20 }, (_, index) => `run/${String(index)}`).sort(),
      );
    });

    test('one lock at a time: the second is told who has it, and gets it once it is free', async () => {
      const [first, second] = [await open(), await open()];
      const lock = await first.lock('apply', 0);
      const refused = await caught(second.lock('destroy', 0));
      expect(refused.code).toBe('locked');
      expect(refused.message).toContain(lock.info.who);
      expect(refused.message).toContain('"apply"');
      expect(refused.message).toContain(lock.info.id);
      await lock.release();
      await (await second.lock('destroy', 0)).release();
    });

    test('of many racing for the lock exactly one gets it', async () => {
      const stores = await Promise.all(Array.from({ length: 6 }, () => open()));
      const results = await Promise.allSettled(stores.map((store) => store.lock('apply', 0)));
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    });

    test('force-unlock removes exactly the lock that is named', async () => {
      const [holder, other] = [await open(), await open()];
      const { info } = await holder.lock('apply', 0);
      expect((await caught(other.forceUnlock('another-id'))).message).toContain('nothing was unlocked');
      expect((await caught(other.lock('plan', 0))).code).toBe('locked');
      await other.forceUnlock(info.id);
      await (await other.lock('apply', 0)).release();
    });

    test('a writer whose lock was taken away writes nothing more', async () => {
      const [robbed, other] = [await open(), await open()];
      const { info } = await robbed.lock('apply', 0);
      await robbed.append([intent(1)]);
      await other.forceUnlock(info.id);
      const lock = await other.lock('apply', 0);
      await other.commit(document());
      await expect(robbed.commit(document({ serial: 7 }))).rejects.toThrow(HoldfastError);
      await lock.release();
      expect((await (await open()).read()).document.serial).toBe(1);
    });

    test('nothing is written without the lock, and no serial twice', async () => {
      const store = await open();
      await expect(store.append([intent(1)])).rejects.toThrow('without the lock');
      await expect(store.commit(document())).rejects.toThrow('without the lock');
      const lock = await store.lock('apply', 0);
      await store.commit(document());
      await expect(store.commit(document())).rejects.toThrow('not raised');
      await lock.release();
    });

    test('run records form a chain that any change breaks', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      const first = run(1);
      const second = run(2, runDigest(first));
      for (const each of [first, second]) {
        await store.commit(document({ serial: each.serial, head: runDigest(each) }));
        await store.writeRun(each);
      }
      await store.writeRun(second);
      await lock.release();
      const runs = await runsIn(await open());
      expect(runs).toEqual([
        { name: '1', record: first },
        { name: '2', record: second },
      ]);
      const heads = runs.map(headOf);
      expect(verifyChain(heads, runDigest(second))).toMatchObject({ ok: true, unlinked: [] });
      const changed = headOf({ name: '1', record: { ...first, who: 'else' } });
      expect(verifyChain([changed, ...heads.slice(1)], runDigest(second))).toMatchObject({
        ok: false,
        missing: runDigest(first),
      });
    });

    test('a record left by a run that died before its commit does not block the next one', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      await store.writeRun(run(1));
      await store.writeRun({ ...run(1), run: 'another' });
      await lock.release();
      const runs = await runsIn(await open());
      expect(runs.map(({ record }) => record.run).sort()).toEqual(['another', 'run-1']);
    });

    test('records come by their number, oldest first, in the order asked for, and without those that are gone', async () => {
      const store = await open();
      const lock = await store.lock('apply', 0);
      const serials = Array.from({ length: 25 }, (_, index) => index + 1);
      for (const serial of serials.toReversed()) await store.writeRun(run(serial));
      await lock.release();
      const again = await open();
      expect(await again.runNames()).toEqual(serials.map(String));
      const asked = ['25', '3', '99', '11', '1'];
      const found = await Array.fromAsync(again.readRuns(asked), ({ name, record }) => [name, record.serial]);
      expect(found).toEqual([
        ['25', 25],
        ['3', 3],
        ['11', 11],
        ['1', 1],
      ]);
      expect(await Array.fromAsync(again.readRuns([]))).toEqual([]);
    });

    test('stacks do not see each other', async () => {
      const dev = await open('dev');
      const lock = await dev.lock('apply', 0);
      await dev.commit(document());
      const prod = await open('prod');
      expect((await prod.read()).exists).toBe(false);
      await (await prod.lock('apply', 0)).release();
      await lock.release();
    });

    test('a state that cannot be read is replaced on demand only', async () => {
      const store = await open();
      const lock = await store.lock('state push', 0);
      await store.commit(document({ serial: 5 }));
      await store.append([intent(1)]);
      await store.restore(document({ serial: 2, lineage: 'another' }));
      await lock.release();
      expect(await (await open()).read()).toMatchObject({
        dangling: [],
        document: { serial: 2, lineage: 'another' },
      });
    });

    test('a stack moves to another backend and back with journal and history', async () => {
      await inDirectory(async (directory) => {
        const source = await open();
        const lock = await source.lock('apply', 0);
        await source.commit(document({ serial: 3, head: runDigest(run(3)) }));
        await source.writeRun(run(3));
        await source.append([listing(['x']), intent(1), record('new', recorded('n'))]);
        await lock.release();
        const target = await openFile(directory);
        await migrate(source, target.store, {});
        const moved = await target.store.read();
        expect(moved).toMatchObject({ dangling: [intent(1)], document: { head: runDigest(run(3)) } });
        expect(moved.document.resources).toEqual((await source.read()).document.resources);
        expect(await runsIn(target.store)).toEqual([{ name: '3', record: run(3) }]);
        expect((await caught(migrate(target.store, source, {}))).message).toContain('has a state already');
        expect((await caught(migrate(source, target.store, {}))).message).toContain('has a state already');
      });
    });

    test('a migration that was cut off before the open writes had arrived is finished by the next one', async () => {
      await inDirectory(async (directory) => {
        const source = await open();
        const lock = await source.lock('apply', 0);
        await source.commit(document({ serial: 3 }));
        await source.append([listing(['x']), intent(1), intent(2)]);
        await lock.release();
        const target = await openFile(directory);
        const held = await target.store.lock('state migrate', 0);
        await target.store.commit(document({ serial: 3 }));
        await target.store.append([listing(['x']), intent(1)]);
        await held.release();
        await migrate(source, target.store, {});
        const moved = await target.store.read();
        expect(moved).toMatchObject({ dangling: [intent(1), intent(2)], document: { serial: 3 } });
      });
    });
  });
}

async function runsIn(store: StateStore): Promise<readonly NamedRun[]> {
  return Array.fromAsync(store.readRuns((await store.runNames()) ?? []));
}

async function caught(promise: Promise<unknown>): Promise<HoldfastError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HoldfastError) return error;
  throw new Error(`expected a HoldfastError, got ${String(error)}`);
}
