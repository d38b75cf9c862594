import { constants, writeSync, type Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, fileError, untrusted } from './file-error.ts';
import { effectiveUser } from './file-holder.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY } = constants;
/** Not on every system. */
const O_NOFOLLOW: number = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
const O_NONBLOCK: number = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0;
const FILE_MODE = 0o600;
const DIRECTORY_MODE = 0o700;

/** Makes a directory of its own (0700 whatever the umask); refuses a symbolic link and another user's directory. */
export async function ensureDirectory(path: string): Promise<void> {
  try {
    if (await isOwnDirectory(path)) return;
    await mkdir(dirname(path), { recursive: true });
    await mkdir(path, { mode: DIRECTORY_MODE });
    const handle = await open(path, O_RDONLY | O_NOFOLLOW);
    await handle.chmod(DIRECTORY_MODE).finally(() => handle.close());
    await syncDirectory(dirname(path));
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await isOwnDirectory(path))) return;
    throw fileError('create', path, error);
  }
}

/** False where nothing is there; refuses anything but a directory of this user. */
export async function isOwnDirectory(path: string): Promise<boolean> {
  const stats = await statOf(path);
  if (stats === undefined) return false;
  if (stats.isSymbolicLink()) throw linked(path);
  if (!stats.isDirectory()) throw untrusted(path, 'is not a directory', 'Move it away.');
  requireOwner(stats, path);
  return true;
}

/** Reads a regular file of this user, without following links; undefined where there is none. */
export async function readOwn(path: string): Promise<{ text: string; mode: number } | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = await handle.stat();
    requireRegular(stats, path);
    return { text: (await handle.readFile()).toString('utf8'), mode: stats.mode };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw codeOf(error) === 'ELOOP' ? linked(path) : fileError('read', path, error);
  } finally {
    await handle?.close();
  }
}

/** Creates a file (0600 whatever the umask) that must not exist yet; false where it does. */
export async function createOwn(path: string, text: string): Promise<boolean> {
  if (!(await fillNew(path, text))) return false;
  try {
    await syncDirectory(dirname(path));
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw fileError('write', path, error);
  }
}

/** Replaces a file in one step: whoever reads, also after a crash, sees the whole former or the whole new text. */
export async function replaceOwn(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const present = await statOf(path);
    if (present?.isSymbolicLink() === true) throw linked(path);
    await rm(temporary, { force: true });
    if (!(await createOwn(temporary, text))) {
      throw untrusted(
        temporary,
        'appeared while it was written',
        'Another process writes here: run one at a time.',
      );
    }
    await rename(temporary, path);
    await syncDirectory(dirname(path));
  } catch (error) {
    throw fileError('write', path, error);
  }
}

/** Renames a file, durably. */
export async function renameOwn(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
    await syncDirectory(dirname(to));
  } catch (error) {
    throw fileError('write', to, error);
  }
}

/** Removes a file, if it is there. */
export async function removeOwn(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw fileError('remove', path, error);
  }
}

/** Opens a file for appending (0600), cut to its first `bytes` bytes. */
export async function openForAppend(path: string, bytes: number): Promise<FileHandle> {
  let handle: FileHandle | undefined;
  try {
    const created = (await statOf(path)) === undefined;
    handle = await open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, FILE_MODE);
    const stats = await handle.stat();
    requireRegular(stats, path);
    await handle.chmod(FILE_MODE);
    if (stats.size !== bytes) await handle.truncate(bytes);
    if (created) await syncDirectory(dirname(path));
    return handle;
  } catch (error) {
    await handle?.close();
    throw codeOf(error) === 'ELOOP' ? linked(path) : fileError('write', path, error);
  }
}

/** Most bytes that are prepared at a time: a large state need not be in memory twice. */
const PIECE = 1 << 20;
/** That a character takes as UTF-8; what takes four counts as two. */
const MOST_BYTES = 3;

/** Writes all of a text, however little the system takes at a time. */
export async function writeAll(handle: Pick<FileHandle, 'write'>, text: string): Promise<void> {
  const encoder = new TextEncoder();
  const bytes = Buffer.allocUnsafe(Math.min(PIECE, text.length * MOST_BYTES));
  for (let rest = text; rest !== '';) {
    const { read, written } = encoder.encodeInto(rest, bytes);
    for (let at = 0; at < written;) at += (await handle.write(bytes, at, written - at)).bytesWritten;
    rest = rest.slice(read);
  }
}

/** Writes a file that must not exist yet, all of it or nothing; false where it does. Its name is not durable yet; messages call it `named`. */
export async function fillNew(path: string, text: string, named = path): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, FILE_MODE);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw fileError('write', named, error);
  }
  try {
    await fill(handle, text);
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw fileError('write', named, error);
  }
}

/** The same without the thread pool, for a few lines at a time: they only go as far as the system's memory. */
export function writeNow({ fd }: Pick<FileHandle, 'fd'>, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at);
}

async function fill(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.chmod(FILE_MODE);
    await writeAll(handle, text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the names in a directory durable. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw fileError('read', path, error);
  }
}

function requireRegular(stats: Stats, path: string): void {
  if (!stats.isFile()) throw untrusted(path, 'is not a regular file', 'Move it away.');
  requireOwner(stats, path);
}

function requireOwner(stats: Stats, path: string): void {
  const user = effectiveUser();
  if (user === undefined || stats.uid === user) return;
  throw untrusted(
    path,
    `belongs to user ${String(stats.uid)}, but Holdfast runs as user ${String(user)}`,
    'Run as its owner, or change the owner with chown if you trust its content.',
  );
}

function linked(path: string): Error {
  return untrusted(
    path,
    'is a symbolic link, which state never follows',
    'Name the directory it points to in "backend: file:…" instead.',
  );
}
