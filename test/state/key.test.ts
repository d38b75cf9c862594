import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recorded } from '../../src/core/model.ts';
import { fingerprint, type Keyring } from '../../src/core/placeholder.ts';
import { keyFile, stageKey } from '../../src/state/key-source.ts';
import { rotate } from '../../src/state/rotate.ts';
import { createKeyring, newKey, rotateKey } from '../../src/state/key.ts';
import { document, fakeClock, inDirectory, intent, KEY, openFile, recorded } from './fixtures.ts';

describe('a fingerprint key', () => {
  test('gives equal values equal digests, whatever their key order, and says nothing about them', () => {
    const keyring = createKeyring(KEY, 'test');
    const digest = keyring.digest({ a: 'canary-secret', b: 1 });
    expect(keyring.digest({ b: 1, a: 'canary-secret' })).toBe(digest);
    expect(digest).toMatch(/^[\w-]{43}$/u);
    expect(createKeyring(newKey(), 'test').digest({ a: 'canary-secret', b: 1 })).not.toBe(digest);
    expect(fingerprint(keyring, 'token', 'x')).not.toBe(fingerprint(keyring, 'secret', 'x'));
  });

  test('is named by a short digest that is not part of it', () => {
    const keyring = createKeyring(KEY, 'test');
    expect(keyring.keyId).toMatch(/^[0-9a-f]{8}$/u);
    expect(KEY).not.toContain(keyring.keyId);
    expect(JSON.stringify(keyring)).not.toContain(KEY);
  });

  test.each(['', 'password', 'hfk1_short', `hfk2_${'A'.repeat(43)}`])(
    '%j is refused without being repeated',
    (text) => {
      expect(() => createKeyring(text, 'HOLDFAST_STATE_KEY')).toThrow(
        'HOLDFAST_STATE_KEY does not hold a fingerprint key',
      );
    },
  );

  test('in a file is made with the first write and used from then on', async () => {
    await inDirectory(async (directory) => {
      const { store, keyring } = await openFile(directory);
      const lock = await store.lock('apply', 0);
      const digest = keyring.digest('secret');
      await store.commit(document({ keyId: keyring.keyId }));
      await lock.release();
      const again = await openFile(directory);
      expect(again.keyring.digest('secret')).toBe(digest);
      expect((await again.store.read()).exists).toBe(true);
    });
  });

  test('made by another first run meanwhile is taken over, unless this run has used its own already', async () => {
    await inDirectory(async (directory) => {
      const [first, unused, used] = [
        await openFile(directory),
        await openFile(directory),
        await openFile(directory),
      ];
      used.keyring.digest('secret');
      const lock = await first.store.lock('apply', 0);
      await first.store.commit(document({ keyId: first.keyring.keyId }));
      await lock.release();
      await unused.store.read();
      expect(unused.keyring.digest('secret')).toBe(first.keyring.digest('secret'));
      await expect(used.store.read()).rejects.toMatchObject({ code: 'stale' });
    });
  });

  test('made for a saved plan while a first apply waited is taken over once it may begin', async () => {
    await inDirectory(async (directory) => {
      const waiting = await openFile(directory);
      const saved = await keyFile(join(directory, '.holdfast/acme/dev'));
      await mkdir(join(directory, '.holdfast/acme/dev'), { recursive: true, mode: 0o700 });
      await saved.keep();
      const lock = await waiting.store.lock('apply', 0);
      expect((await waiting.store.read()).exists).toBe(false);
      expect(waiting.keyring.digest('secret')).toBe(saved.keyring.digest('secret'));
      await waiting.store.commit(document({ keyId: waiting.keyring.keyId }));
      await lock.release();
      expect((await (await openFile(directory)).store.read()).exists).toBe(true);
    });
  });

  test('that is wrong or lost is an error naming the key, never a change of every secret', async () => {
    await inDirectory(async (directory) => {
      const { store, keyring } = await openFile(directory);
      await store.lock('apply', 0);
      await store.commit(document({ keyId: keyring.keyId }));
      await store.close();
      const wrong = await openFile(directory, { env: { HOLDFAST_STATE_KEY: KEY } });
      await expect(wrong.store.read()).rejects.toThrow(`fingerprints were made with key ${keyring.keyId}`);
      const right = (await readFile(join(directory, '.holdfast/acme/dev/key'), 'utf8')).trim();
      await rm(join(directory, '.holdfast/acme/dev/key'));
      const lost = await openFile(directory);
      await expect(lost.store.read()).rejects.toThrow(`made with key ${keyring.keyId}, and`);
      const given = await openFile(directory, { env: { HOLDFAST_STATE_KEY: right } });
      expect((await given.store.read()).exists).toBe(true);
      const keyless = await openFile(directory, { keyless: true });
      expect((await keyless.store.read()).exists).toBe(true);
      expect(() => keyless.keyring.digest('x')).toThrow('HOLDFAST_STATE_KEY');
    });
  });

  test('rotates: fingerprints are made anew where the value is known, dropped where it is not', () => {
    const keyring = createKeyring(newKey(), 'test');
    const { document: rotated, lost } = rotateKey(
      { document: document(), dangling: [] },
      keyring,
      (address, each, made) =>
        address === 'second' ? undefined : { ...each, fingerprints: { token: made.digest(address) } },
    );
    expect(rotated).toMatchObject({ serial: 2, keyId: keyring.keyId });
    expect(rotated.resources['first']).toEqual(
      recorded('a', { fingerprints: { token: keyring.digest('first') } }),
    );
    expect(rotated.resources['second']).toMatchObject({ id: 'b', fingerprints: {} });
    expect(rotated.resources['second']).not.toHaveProperty('witness');
    expect(lost).toEqual(['second']);
  });

  test('is not rotated while a write has no known outcome', () => {
    const keyring = createKeyring(newKey(), 'test');
    const open = { document: document(), dangling: [intent(1)] };
    expect(() => rotateKey(open, keyring, (_address, each) => each)).toThrow(
      '1 writes have no known outcome',
    );
  });
});

describe('rotating the key of a directory', () => {
  const renew = (address: string, each: Recorded, made: Keyring) => ({
    ...each,
    fingerprints: { token: made.digest(address) },
  });

  async function committed(directory: string): Promise<string> {
    const { store, keyring } = await openFile(directory);
    const lock = await store.lock('apply', 0);
    await store.commit(document({ keyId: keyring.keyId }));
    await lock.release();
    return keyring.keyId;
  }

  test('keeps a backup, stores the state and replaces the key file', async () => {
    await inDirectory(async (directory) => {
      const former = await committed(directory);
      const { lost } = await rotate(await openFile(directory, { keyless: true }), newKey(), renew);
      expect(lost).toEqual([]);
      const { store, keyring } = await openFile(directory);
      const { document: read } = await store.read();
      expect(read.keyId).toBe(keyring.keyId);
      expect(read.keyId).not.toBe(former);
      expect(read.resources['first']?.fingerprints).toEqual({ token: keyring.digest('first') });
      expect(await readdir(join(directory, '.holdfast/acme/dev'))).not.toContain('key.next');
      expect(await readdir(join(directory, '.holdfast/acme/dev/backups'))).toHaveLength(1);
    });
  });

  test.each(['before', 'after'])(
    'interrupted %s the state was stored, the fitting key is found and kept',
    async (when) => {
      await inDirectory(async (directory) => {
        const former = await committed(directory);
        const path = join(directory, '.holdfast/acme/dev');
        const key = newKey();
        const next = createKeyring(key, 'test');
        await stageKey(path, key);
        if (when === 'after') {
          const { store } = await openFile(directory, { keyless: true });
          await store.lock('state key rotate', 0).then(async (lock) => {
            await store.commit(document({ serial: 2, keyId: next.keyId }));
            await lock.release();
          });
        }
        const { store, keyring } = await openFile(directory);
        await store.read();
        expect(keyring.keyId).toBe(when === 'after' ? next.keyId : former);
        const lock = await store.lock('apply', 0);
        await store.commit(document({ serial: 3, keyId: keyring.keyId }));
        await lock.release();
        const again = await openFile(directory);
        await again.store.read();
        expect((await readFile(join(path, 'key'), 'utf8')).trim() === key).toBe(when === 'after');
        expect(again.keyring.keyId).toBe(keyring.keyId);
      });
    },
  );

  test('of a stack without state is refused', async () => {
    await inDirectory(async (directory) => {
      const opened = await openFile(directory, { keyless: true });
      await expect(rotate(opened, newKey(), renew)).rejects.toThrow('no fingerprints to rotate');
    });
  });
});

describe('opening a stack', () => {
  const open = (more: object) => openFile('/nowhere', { clock: fakeClock(), ...more });

  test.each([
    { name: '../up' },
    { stack: '..' },
    { stack: 'a/b' },
    { name: '' },
    { name: '.hidden' },
    { stack: 'x'.repeat(64) },
  ])('refuses names that are not plain: %j', async (names) => {
    await expect(open(names)).rejects.toMatchObject({ code: 'usage' });
  });

  test.each(['ftp://x', 'nonsense', 'file://host/path', ''])(
    'refuses the backend %j without repeating it',
    async (backend) => {
      await expect(open({ backend })).rejects.toMatchObject({
        code: 'usage',
        message: expect.not.stringContaining('host'),
      });
    },
  );

  test('on a shared backend needs a key and names the command that makes one', async () => {
    for (const backend of ['s3://bucket/prefix', 'https://example.test/state', 'postgres://db/x']) {
      await expect(open({ backend })).rejects.toMatchObject({
        code: 'error',
        message: expect.stringContaining('HOLDFAST_STATE_KEY'),
        advice: expect.stringContaining('holdfast state key new'),
      });
    }
  });
});
