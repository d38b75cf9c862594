import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { writeAll } from '../../src/state/backends/file-access.ts';
import { GroupCommit } from '../../src/state/group-commit.ts';
import { document, inDirectory, intent, openFile, outcome } from './fixtures.ts';

interface Synced {
  datasync(): Promise<void>;
  sync(): Promise<void>;
}

/** Counts how often file contents are forced to disk while `run` works with a fresh store under its lock. */
async function countSyncs(run: (append: (index: number) => Promise<void>) => Promise<void>): Promise<number> {
  return inDirectory(async (directory) => {
    const probe = await open(join(directory, 'probe'), 'w');
    const handle = Object.getPrototypeOf(probe) as Synced;
    await probe.close();
    const { store } = await openFile(directory);
    const lock = await store.lock('apply', 0);
    await store.append([intent(0)]);
    const datasync = jest.spyOn(handle, 'datasync');
    try {
      await run((index) => store.append([intent(index)]));
      return datasync.mock.calls.length;
    } finally {
      datasync.mockRestore();
      await lock.release();
    }
  });
}

describe('the journal on disk', () => {
  test('one writer at a time forces every append to disk exactly once', async () => {
    const syncs = await countSyncs(async (append) => {
      for (let index = 1; index <= 50; index += 1) await append(index);
    });
    expect(syncs).toBe(50);
  });

  test('ten writers at once share: at most 0.35 syncs an entry', async () => {
    const syncs = await countSyncs(async (append) => {
      const worker = async (first: number) => {
        for (let index = 0; index < 40; index += 1) await append(first + index);
      };
      await Promise.all(Array.from({ length: 10 }, (_, number) => worker(1 + number * 40)));
    });
    expect(syncs).toBeLessThanOrEqual(0.35 * 400);
  });

  test('a failing disk stops the journal: the append fails, later ones too, and what was stored stays', async () => {
    await inDirectory(async (directory) => {
      const probe = await open(join(directory, 'probe'), 'w');
      const handle = Object.getPrototypeOf(probe) as Synced;
      await probe.close();
      const { store } = await openFile(directory);
      await store.lock('apply', 0);
      await store.append([intent(1)]);
      const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
      const datasync = jest.spyOn(handle, 'datasync').mockRejectedValueOnce(full);
      const failure = { code: 'state', message: expect.stringContaining('(ENOSPC)') };
      await expect(store.append([intent(2)])).rejects.toMatchObject({
        ...failure,
        advice: expect.stringContaining('full'),
      });
      datasync.mockRestore();
      await expect(store.append([intent(3)])).rejects.toMatchObject(failure);
      await store.commit(document());
      await store.append([outcome(1)]);
      const { store: later } = await openFile(directory);
      expect(Object.keys((await later.read()).document.resources)).toContain('r1');
      await store.close();
    });
  });

  test('a system that takes few bytes at a time still gets all of them', async () => {
    const taken: Buffer[] = [];
    const write = async (bytes: Buffer, offset: number, length: number) => {
      const part = bytes.subarray(offset, offset + Math.min(length, 3));
      taken.push(Buffer.from(part));
      return { bytesWritten: part.length, buffer: bytes };
    };
    await writeAll({ write } as never, 'grüße, world');
    expect(Buffer.concat(taken).toString()).toBe('grüße, world');
  });

  test.each(['ü', '€', '😀', 'aü€😀'])(
    'a text larger than one piece arrives whole: %s over and over',
    async (unit) => {
      const text = `x${unit.repeat(1_500_000 / unit.length)}`;
      const taken: Buffer[] = [];
      const write = (bytes: Buffer, offset: number, length: number) => {
        taken.push(Buffer.from(bytes.subarray(offset, offset + length)));
        return Promise.resolve({ bytesWritten: length, buffer: bytes });
      };
      await writeAll({ write } as never, text);
      expect(taken.length).toBeGreaterThan(1);
      expect(Buffer.concat(taken).equals(Buffer.from(text))).toBe(true);
    },
  );
});

describe('a group', () => {
  test('is what arrived while the one before was being written, in order', async () => {
    const groups: (readonly number[])[] = [];
    const begun = Promise.withResolvers<undefined>();
    const ended = Promise.withResolvers<undefined>();
    const group = new GroupCommit<number>(async (items) => {
      groups.push(items);
      begun.resolve(undefined);
      if (groups.length === 1) await ended.promise;
    });
    const first = group.add([1, 2]);
    await begun.promise;
    const later = [group.add([3]), group.add([4])];
    ended.resolve(undefined);
    await Promise.all([first, ...later]);
    await group.idle();
    expect(groups).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('fails as one, and everything after it', async () => {
    const group = new GroupCommit<number>(() => Promise.reject(new Error('disk')));
    const results = await Promise.allSettled([group.add([1]), group.add([2])]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
    await expect(group.add([3])).rejects.toThrow('disk');
  });
});
