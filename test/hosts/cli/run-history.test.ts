import { jest } from '@jest/globals';
import { runDigest } from '../../../src/core/run-digest.ts';
import type { NamedRun, RunRecord, StateDocument } from '../../../src/core/store.ts';
import { readHistory, recordsOf, requireChain } from '../../../src/hosts/cli/run-history.ts';
import { FileMedium } from '../../../src/state/backends/file.ts';
import { MemoryStore } from '../../../src/testing/memory-store.ts';
import { inDirectory, openFile, run } from '../../state/fixtures.ts';

/** A store whose records are exchanged once they were read for the first time. */
class Exchanged extends MemoryStore {
  exchange: (record: RunRecord) => RunRecord | undefined = (record) => record;
  #reads = 0;

  override async *readRuns(names: readonly string[]): AsyncGenerator<NamedRun> {
    this.#reads += 1;
    for await (const { name, record } of super.readRuns(names)) {
      const now = this.#reads === 1 ? record : this.exchange(record);
      if (now !== undefined) yield { name, record: now };
    }
  }
}

async function twoRuns(): Promise<Exchanged> {
  const store = new Exchanged();
  const first = run(1);
  const second = { ...run(2, runDigest(first)), run: 'run-2' };
  await store.writeRun(first);
  await store.writeRun(second);
  const { document } = await store.read();
  await store.commit({ ...document, serial: 2, head: runDigest(second) } satisfies StateDocument);
  return store;
}

describe('a history that is read twice: for its chain, and for what is shown', () => {
  test('gives the records that make the chain', async () => {
    const history = await readHistory(await twoRuns());
    requireChain(history);
    const records = await Array.fromAsync(recordsOf(history, history.chain.linked));
    expect(records.map((record) => record.serial).sort()).toEqual([1, 2]);
  });

  test.each<[string, Exchanged['exchange']]>([
    ['changed', (record) => ({ ...record, who: 'nobody@nowhere' })],
    ['removed', (record) => (record.serial === 1 ? undefined : record)],
  ])('refuses a record that was %s in between', async (_what, exchange) => {
    const store = await twoRuns();
    store.exchange = exchange;
    const history = await readHistory(store);
    requireChain(history);
    await expect(Array.fromAsync(recordsOf(history, history.chain.linked))).rejects.toThrow(
      'a record of the history was changed while it was read',
    );
  });
});

test('a long history is read a few records at a time', async () => {
  await inDirectory(async (directory) => {
    const { store } = await openFile(directory);
    const lock = await store.lock('apply', 0);
    let previous: string | undefined;
    for (let serial = 1; serial <= 40; serial += 1) {
      const record = run(serial, previous);
      previous = runDigest(record);
      await store.writeRun(record);
    }
    await store.commit({ ...(await store.read()).document, serial: 40, head: previous ?? '' });
    await lock.release();
    const asked = jest.spyOn(FileMedium.prototype, 'runs');
    const { chain } = await readHistory(store);
    expect(chain).toMatchObject({ ok: true, unlinked: [] });
    expect(chain.linked.map(({ serial }) => serial)).toEqual(Array.from({ length: 40 }, (_, n) => 40 - n));
    expect(Math.max(...asked.mock.calls.map(([names]) => names.length))).toBeLessThanOrEqual(4);
  });
});
