// Preload for a command line under test (`node --import kill-at.ts main.ts …`): numbers everything the process does
// to files below one directory, and kills itself at one of these points: `before`, `after` or `torn`, where half of a
// write reaches the file. With `error` the call fails with HOLDFAST_TEST_ERROR instead, and so does all that needs room
// from then on. Never part of the product.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import process from 'node:process';

type Call = (...given: unknown[]) => Promise<unknown>;

const directory = process.env['HOLDFAST_TEST_BELOW'] ?? '';
const [at = '0', moment = 'before'] = (process.env['HOLDFAST_TEST_POINT'] ?? '').split(' ');
const log = process.env['HOLDFAST_TEST_POINTS'];
const failure = process.env['HOLDFAST_TEST_ERROR'] ?? 'ENOSPC';
const paths = new WeakMap<object, string>();
const appendLine = fs.appendFileSync.bind(fs);
let count = 0;

/** Kinds of journal lines in a written text, so that a point can be told by what it stores. */
function content(given: readonly unknown[]): string {
  const [bytes, from, length] = given;
  if (!Buffer.isBuffer(bytes)) return '';
  const text = bytes
    .subarray(Number(from ?? 0), Number(from ?? 0) + Number(length ?? bytes.length))
    .toString();
  const kinds = [...text.matchAll(/"kind":"(\w+)"/gu)].map((match) => match[1] ?? '');
  return kinds.length === 0 ? '' : ` [${[...new Set(kinds)].join(' ')}]`;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable');
}

function refused(name: string): Error {
  return Object.assign(new Error(`${failure}: made up, ${name}`), { code: failure, syscall: name });
}

async function point(
  name: string,
  path: string,
  call: () => Promise<unknown>,
  tear?: () => Promise<unknown>,
) {
  if (!path.startsWith(directory)) return call();
  count += 1;
  if (log !== undefined) appendLine(log, `${name.replace(' ', ` ${basename(path)} `).trim()}\n`);
  const here = String(count) === at;
  const sticky = moment === 'error' && count >= Number(at) && Number(at) > 0 && isWrite(name);
  if (sticky) throw refused(name);
  if (here && moment === 'before') die();
  if (here && moment === 'torn') await tear?.().then(die);
  const result = await call();
  if (here && moment === 'after') die();
  return result;
}

/** What a full disk refuses: whatever needs room. Removing goes on working. */
function isWrite(name: string): boolean {
  return /^(?:write|open-new|mkdir|link|sync|datasync)/u.test(name);
}

function watchHandle(handle: object, path: string): void {
  paths.set(handle, path);
}

const probe = await fsp.open('/dev/null', 'r');
const prototype = Object.getPrototypeOf(probe) as Record<string, Call>;
await probe.close();

for (const name of ['write', 'datasync', 'sync', 'truncate', 'chmod'] as const) {
  const original = prototype[name] as Call;
  prototype[name] = function watched(this: object, ...given: unknown[]) {
    const path = paths.get(this) ?? '';
    const text = name === 'write' ? content(given) : '';
    const [bytes, from, length] = given;
    const tear = () => original.call(this, bytes, from, Math.floor(Number(length ?? 0) / 2));
    return point(
      `${name} ${text}`,
      path,
      () => original.apply(this, given),
      name === 'write' ? tear : undefined,
    );
  };
}

const open = fsp.open.bind(fsp) as Call;
const replaced: Record<string, Call> = {
  open: async (...given) => {
    const path = String(given[0]);
    const fresh = typeof given[1] === 'number' && (given[1] & fs.constants.O_CREAT) !== 0;
    const handle = fresh ? await point('open-new ', path, () => open(...given)) : await open(...given);
    watchHandle(handle as object, path);
    return handle;
  },
};
for (const name of ['mkdir', 'rename', 'link', 'rm'] as const) {
  const original = fsp[name].bind(fsp) as unknown as Call;
  const target = name === 'rename' || name === 'link' ? 1 : 0;
  replaced[name] = (...given) => point(`${name} `, String(given[target]), () => original(...given));
}
Object.assign(fsp, replaced);
syncBuiltinESMExports();
