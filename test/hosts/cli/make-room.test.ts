import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost } from './test-host.ts';

const PROBE = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const { tuneEngine } = await import(process.argv[1] + '/tune-engine.ts');
  const { makeRoom } = await import(process.argv[1] + '/make-room.ts');
  const size = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size;
  tuneEngine();
  makeRoom();
  const made = size();
  const kept = [];
  for (let index = 0; index < 500_000; index++) kept.push({ index });
  console.log(JSON.stringify({ made, later: size(), kept: kept.length }));
`;

test('room is made once: the young generation grows, and then no further', async () => {
  const folder = join(import.meta.dirname, '../../../src/hosts/cli');
  const args = ['--input-type=module', '-e', PROBE, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { made, later, kept } = JSON.parse(stdout) as Record<string, number>;
  expect(kept).toBe(500_000);
  expect(made).toBeGreaterThanOrEqual(8 << 20);
  expect(later).toBeLessThanOrEqual(made ?? 0);
});

test.each([
  ['a short manifest', 10, [false, 0]],
  ['a large one, which is announced', 150, [true, 0]],
  ['a huge one, which room is made for', 1_500, [true, 1]],
])('%s', async (_, count, expected) => {
  const cwd = mkdtempSync(join(tmpdir(), 'holdfast-room-'));
  try {
    const note = 'x'.repeat(800);
    const outputs = Array.from({ length: count }, (__, index) => `  o${String(index)}: ${note}\n`);
    writeFileSync(join(cwd, 'holdfast.yaml'), `name: acme\noutputs:\n${outputs.join('')}`);
    let made = 0;
    const host = { ...createTestHost({ cwd }), makeRoom: () => void (made += 1) };
    expect(await runCli(['validate'], host)).toBe(0);
    expect([host.err().includes('holdfast.yaml: Reading...'), made]).toEqual(expected);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
