// Loaded with --import: counts what a process writes below a directory, how often it syncs, and what it loads.
// HOLDFAST_COSTS names the file for the result, HOLDFAST_COSTS_BELOW the directory (writes elsewhere are not counted).
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { HOLDFAST_COSTS: result, HOLDFAST_COSTS_BELOW: below } = process.env;
const costs = { files: {}, fsync: 0, fdatasync: 0, modules: new Set() };
const paths = new Map(); // file descriptor -> path, for files below the directory
const isBelow = (path) => String(path).startsWith(below + sep);
const sizeOf = (data, encoding) =>
  typeof data === 'string' ? Buffer.byteLength(data, encoding) : (data?.byteLength ?? 0);
const encodingOf = (options) => (typeof options === 'string' ? options : options?.encoding) ?? 'utf8';
const add = (path, bytes) => {
  const name = String(path).slice(below.length + 1);
  costs.files[name] = (costs.files[name] ?? 0) + bytes;
};
// Some functions call others of the same module: only the outermost call is counted.
let depth = 0;
const before = (holder, name, note) => {
  const original = holder[name];
  holder[name] = function (...args) {
    if (depth === 0) note.apply(this, args);
    depth += 1;
    try {
      return original.apply(this, args);
    } finally {
      depth -= 1;
    }
  };
};

// A whole file by its path or descriptor (with a callback these end in `fs.write`).
const whole = (file, data, options) => {
  const path = typeof file === 'number' ? paths.get(file) : file;
  if (path !== undefined && isBelow(path)) add(path, sizeOf(data, encodingOf(options)));
};
for (const name of ['writeFileSync', 'appendFileSync']) before(fs, name, whole);
for (const name of ['writeFile', 'appendFile']) before(fs.promises, name, whole);

// Part of a file by its descriptor.
const part = (fd, data, offset, length) => {
  if (paths.has(fd))
    add(paths.get(fd), typeof data === 'string' ? sizeOf(data) : lengthOf(data, offset, length));
};
const lengthOf = (data, offset, length) =>
  typeof offset === 'object' && offset !== null
    ? (offset.length ?? data.byteLength)
    : (length ?? data.byteLength - (offset ?? 0));
for (const name of ['write', 'writeSync']) before(fs, name, part);
for (const name of ['writev', 'writevSync'])
  before(fs, name, (fd, buffers) => buffers.forEach((data) => part(fd, data)));
for (const [name, kind] of [
  ['fsync', 'fsync'],
  ['fsyncSync', 'fsync'],
  ['fdatasync', 'fdatasync'],
  ['fdatasyncSync', 'fdatasync'],
])
  before(fs, name, () => (costs[kind] += 1));

// Which descriptors are files below the directory.
const openSync = fs.openSync;
fs.openSync = (path, ...rest) => remember(openSync(path, ...rest), path);
const open = fs.open;
fs.open = (path, ...rest) => {
  const done = rest.pop();
  open(path, ...rest, (error, fd) => done(error, error === null ? remember(fd, path) : fd));
};
const openHandle = fs.promises.open;
fs.promises.open = async (path, ...rest) => {
  const handle = await openHandle(path, ...rest);
  remember(handle.fd, path);
  return handle;
};
function remember(fd, path) {
  if (isBelow(path)) paths.set(fd, path);
  else paths.delete(fd);
  return fd;
}

// File handles have their own methods.
const sample = await openHandle(fileURLToPath(import.meta.url));
const handles = Object.getPrototypeOf(sample);
await sample.close();
before(handles, 'write', function (...args) {
  part(this.fd, ...args);
});
before(handles, 'writev', function (buffers) {
  buffers.forEach((data) => part(this.fd, data));
});
for (const name of ['writeFile', 'appendFile'])
  before(handles, name, function (...args) {
    whole(this.fd, ...args);
  });
before(handles, 'sync', () => (costs.fsync += 1));
before(handles, 'datasync', () => (costs.fdatasync += 1));
syncBuiltinESMExports();

// What is loaded, as paths from the checkout.
const root = pathToFileURL(`${process.cwd()}${sep}`).href;
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (found.url.startsWith('file:')) costs.modules.add(found.url);
    return found;
  },
});
process.on('exit', () => {
  fs.writeFileSync(result, JSON.stringify({ ...costs, root, modules: [...costs.modules].sort() }));
});
