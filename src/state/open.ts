import { join } from 'node:path';
import { HoldfastError } from '../core/errors.ts';
import type { Keyring } from '../core/placeholder.ts';
import type { StateDocument } from '../core/store.ts';
import type { Waiting } from './acquire.ts';
import { parseBackend, type BackendAddress } from './address.ts';
import type { HttpState } from './backends/http-exchange.ts';

export type { HttpState } from './backends/http-exchange.ts';
import { describeProcess } from './backends/file-holder.ts';
import { FileMedium, stackDirectories } from './backends/file.ts';
import { writeBackup } from './backups.ts';
import { serialiseDocument } from './document.ts';
import { createCipher, type Cipher } from './encryption.ts';
import { givenKey, keyFile, missingKey, noKey, type KeySource } from './key-source.ts';
import type { Medium } from './medium.ts';
import { requireName } from './names.ts';
import { StackStore } from './stack-store.ts';

export interface OpenOptions extends Waiting {
  /** `file:DIRECTORY`, `s3://…`, `https://…` or `postgres://…`. */
  readonly backend: string;
  readonly name: string;
  readonly stack: string;
  /** What relative paths belong to: the manifest's directory. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly toolVersion: string;
  /** Needed by http backends only. */
  readonly send?: HttpState | undefined;
  /** True for commands that neither make nor compare fingerprints: they need no key. */
  readonly keyless?: boolean;
}

export interface OpenedStore {
  readonly store: StackStore;
  readonly keyring: Keyring;
  /** Keeps a timestamped copy in `backups/` before surgery; returns its path. */
  readonly backup: (document: StateDocument) => Promise<string>;
  /** Keeps copies of state and journal as they are, readable or not; returns their paths. */
  readonly backupRaw: () => Promise<readonly string[]>;
  /** For `state push` and `state pull`: reads and writes documents of this stack, encrypted ones included. */
  readonly cipher: Cipher | undefined;
  /** Where the key file lies; undefined where the key comes from HOLDFAST_STATE_KEY. */
  readonly keyDirectory: string | undefined;
}

/** Opens a stack's state. Nothing is read but the key file, nothing written; drivers load only for their backend. */
export async function openStore(options: OpenOptions): Promise<OpenedStore> {
  const { name, stack, env, clock, signal, onWait, toolVersion } = options;
  requireName(name, 'name');
  requireName(stack, 'stack');
  const address = parseBackend(options.backend, options);
  const root = address.kind === 'file' ? address.root : join(options.directory, '.holdfast');
  const directory = join(root, name, stack);
  const key = await keySource(options, address, directory);
  const cipher = cipherOf(env);
  const medium = await openMedium(options, address, directory);
  const store = new StackStore(medium, {
    name,
    stack,
    toolVersion,
    clock,
    signal,
    onWait,
    cipher,
    describe: describeProcess,
    checkKey: (keyId) => key.check(keyId),
    beforeFirstWrite: () => key.keep(),
  });
  const keep = (text: string, label: string, extension: 'json' | 'ndjson') =>
    writeBackup([...stackDirectories(directory), join(directory, 'backups')], text, {
      now: clock.now(),
      label,
      extension,
    });
  return {
    store,
    keyring: key.keyring,
    cipher,
    keyDirectory: address.kind === 'file' && givenKeyText(env) === undefined ? directory : undefined,
    backup: (document) =>
      keep(serialiseDocument(document, cipher), String(document.serial).padStart(6, '0'), 'json'),
    backupRaw: async () => {
      const { state, journal } = await store.loadRaw();
      const paths = state === undefined ? [] : [await keep(state, 'damaged-state', 'json')];
      return journal === '' ? paths : [...paths, await keep(journal, 'damaged-journal', 'ndjson')];
    },
  };
}

async function keySource(
  { env, keyless }: OpenOptions,
  address: BackendAddress,
  directory: string,
): Promise<KeySource> {
  if (keyless === true) return noKey();
  const given = givenKeyText(env);
  if (given !== undefined) return givenKey(given);
  if (address.kind === 'file') return keyFile(directory);
  throw missingKey();
}

function givenKeyText(env: OpenOptions['env']): string | undefined {
  const given = env['HOLDFAST_STATE_KEY'];
  return given === '' ? undefined : given;
}

function cipherOf(env: OpenOptions['env']): Cipher | undefined {
  const passphrase = env['HOLDFAST_STATE_PASSPHRASE'];
  if (passphrase === undefined || passphrase === '') return undefined;
  return createCipher(passphrase, { previous: env['HOLDFAST_STATE_PASSPHRASE_PREVIOUS'] });
}

async function openMedium(options: OpenOptions, address: BackendAddress, directory: string): Promise<Medium> {
  const { env, clock, name, stack, send } = options;
  if (address.kind === 'file') return new FileMedium(directory);
  if (address.kind === 'http') {
    if (send === undefined) throw new HoldfastError('bug', 'an http backend was opened without a sender');
    const { HttpMedium } = await import('./backends/http.ts');
    return new HttpMedium(address.url, { env, send, clock });
  }
  if (address.kind === 's3') {
    const { openS3 } = await import('./backends/s3.ts');
    return openS3(address.url, { env, clock, name, stack });
  }
  const { openPostgres } = await import('./backends/postgres.ts');
  return openPostgres(address.url, { name, stack });
}
