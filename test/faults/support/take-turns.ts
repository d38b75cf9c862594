// Preload for a command line under test: before each operation on files below one directory it asks `turns.ts` whether
// it may go on. So several processes meet in any order the test draws, also in those that chance brings about once a
// year. Never part of the product.
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { basename } from 'node:path';
import process from 'node:process';

type Call = (...given: unknown[]) => Promise<unknown>;

const directory = process.env['HOLDFAST_TEST_BELOW'] ?? '';
const paths = new WeakMap<object, string>();
const waiting: (() => void)[] = [];
const socket = connect(Number(process.env['HOLDFAST_TEST_TURNS']), '127.0.0.1');
socket.unref();
socket.on('data', (bytes) => {
  for (let count = bytes.length; count > 0; count -= 1) waiting.shift()?.();
});
socket.on('close', () => {
  for (const goOn of waiting.splice(0)) goOn();
});

async function turn(name: string, path: string): Promise<void> {
  if (!path.startsWith(directory)) return;
  socket.write(`${name} ${basename(path)}\n`);
  socket.ref();
  await new Promise<void>((goOn) => waiting.push(goOn));
  if (waiting.length === 0) socket.unref();
}

const probe = await fsp.open('/dev/null', 'r');
const prototype = Object.getPrototypeOf(probe) as Record<string, Call>;
await probe.close();
for (const name of ['write', 'sync', 'datasync', 'readFile'] as const) {
  const original = prototype[name] as Call;
  prototype[name] = async function inTurn(this: object, ...given: unknown[]) {
    await turn(name, paths.get(this) ?? '');
    return original.apply(this, given);
  };
}

const open = fsp.open.bind(fsp) as Call;
const replaced: Record<string, Call> = {
  open: async (...given) => {
    await turn('open', String(given[0]));
    const handle = await open(...given);
    paths.set(handle as object, String(given[0]));
    return handle;
  },
};
for (const name of ['mkdir', 'rename', 'rm', 'link', 'readdir'] as const) {
  const original = fsp[name].bind(fsp) as unknown as Call;
  replaced[name] = async (...given) => {
    await turn(name, String(given[name === 'rename' || name === 'link' ? 1 : 0]));
    return original(...given);
  };
}
Object.assign(fsp, replaced);
syncBuiltinESMExports();
await turn('begin', directory);
