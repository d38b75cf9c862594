import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../../src/hosts/cli/write-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-write-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;

test("a new file is its owner's alone, and nothing stays beside it", () => {
  writeWhole(folder, 'new.json', ['a', 'b']);
  expect([readFileSync(join(folder, 'new.json'), 'utf8'), mode('new.json')]).toEqual(['ab', 0o600]);
  expect(readdirSync(folder)).toEqual(['new.json']);
});

test('a link stays one: what it leads to is replaced', () => {
  writeFileSync(join(folder, 'kept.json'), 'before');
  symlinkSync('kept.json', join(folder, 'link.json'));
  writeWhole(folder, 'link.json', ['after']);
  expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('after');
  expect(readdirSync(folder).sort()).toEqual(['kept.json', 'link.json']);
});

test('a pipe is written to and stays a pipe', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  writeWhole(folder, 'pipe', ['through']);
  await once(reader, 'close');
  expect([Buffer.concat(chunks).toString(), statSync(pipe).isFIFO()]).toEqual(['through', true]);
});

test('a device stays one', () => {
  expect(() => writeWhole('/dev', 'full', ['x'])).toThrow('no space is left on the device');
  writeWhole('/dev', 'null', ['x']);
  expect(['full', 'null'].map((name) => statSync(`/dev/${name}`).isCharacterDevice())).toEqual([true, true]);
});
