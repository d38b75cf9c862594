import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, serialiseDocument } from '../../src/state/document.ts';
import { createCipher } from '../../src/state/encryption.ts';
import { runDigest } from '../../src/core/run-digest.ts';
import { document, inDirectory, intent, openFile, recorded, run } from './fixtures.ts';

const PLACE = { name: 'state.json', repair: 'Run the repair.' };
const cheap = (passphrase: string, previous?: string) => createCipher(passphrase, { cost: 4, previous });

describe('an encrypted state', () => {
  const text = serialiseDocument(document(), cheap('a long passphrase'));

  test('shows version, lineage and serial, and nothing else', () => {
    const stored = JSON.parse(text) as object;
    expect(Object.keys(stored).sort()).toEqual(['checksum', 'encrypted', 'lineage', 'serial', 'version']);
    expect(stored).toMatchObject({ version: 1, lineage: document().lineage, serial: 1 });
  });

  test('is read with its passphrase only', () => {
    const read = (passphrase?: string, previous?: string) =>
      parseDocument(text, PLACE, {
        cipher: passphrase === undefined ? undefined : cheap(passphrase, previous),
      });
    expect(read('a long passphrase')).toEqual(document());
    expect(() => read()).toThrow('state.json is encrypted');
    expect(() => read('another passphrase')).toThrow('cannot be decrypted');
    expect(read('another passphrase', 'a long passphrase')).toEqual(document());
  });

  test('cannot be given another serial or lineage', () => {
    const cipher = cheap('a long passphrase');
    const other = JSON.parse(serialiseDocument(document({ serial: 2 }), cipher)) as Record<string, unknown>;
    const forged = JSON.stringify({ ...other, serial: 1, checksum: undefined });
    expect(() => parseDocument(forged, PLACE, { cipher, edited: true })).toThrow('cannot be decrypted');
  });

  test.each([{ cost: 40 }, { cost: '17' }, { kdf: 'md5' }, { data: 'AA' }, { salt: 1 }, { iv: 'AA' }])(
    'with an unreasonable header %j is refused at once',
    (change) => {
      const stored = JSON.parse(text) as { encrypted: object };
      const odd = { ...stored, checksum: undefined, encrypted: { ...stored.encrypted, ...change } };
      const cipher = cheap('a long passphrase');
      expect(() => parseDocument(JSON.stringify(odd), PLACE, { cipher, edited: true })).toThrow(
        'cannot be trusted',
      );
    },
  );

  test('needs a passphrase of some length', () => {
    expect(() => createCipher('short')).toThrow('fewer than 12 characters');
  });

  test('leaves nothing readable in any file, and a new passphrase takes over with the next write', async () => {
    await inDirectory(async (directory) => {
      const canary = 'canary-in-a-url';
      const env = { HOLDFAST_STATE_PASSPHRASE: 'a long passphrase' };
      const { store, backup } = await openFile(directory, { env });
      const lock = await store.lock('apply', 0);
      const resources = { hook: recorded(canary) };
      await store.commit(document({ resources, head: runDigest(run(1)) }));
      await store.writeRun({ ...run(1), who: canary });
      await store.append([intent(1, { naturalKey: canary })]);
      await backup(document({ resources }));
      await lock.release();
      for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        expect(await readFile(join(entry.parentPath, entry.name), 'utf8')).not.toContain(canary);
      }
      const renewed = { HOLDFAST_STATE_PASSPHRASE: 'another passphrase' };
      const rotating = { ...renewed, HOLDFAST_STATE_PASSPHRASE_PREVIOUS: 'a long passphrase' };
      const next = await openFile(directory, { env: rotating });
      const held = await next.store.lock('apply', 0);
      const { document: read, dangling } = await next.store.read();
      expect(dangling).toHaveLength(1);
      await next.store.commit({ ...read, serial: 2 });
      await held.release();
      const after = await openFile(directory, { env: renewed });
      expect((await after.store.read()).document.resources).toEqual(resources);
    });
  });
});
