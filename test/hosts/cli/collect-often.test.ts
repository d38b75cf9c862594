import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost } from './test-host.ts';

test.each([
  ['a file like others', 10, 0],
  ['a huge one, whose tree is soon let go of', 1_500, 1],
])('%s is formatted', async (_, count, expected) => {
  const cwd = mkdtempSync(join(tmpdir(), 'holdfast-collect-'));
  try {
    const note = 'x'.repeat(800);
    const outputs = Array.from({ length: count }, (__, index) => `  o${String(index)}: ${note}\n`);
    writeFileSync(join(cwd, 'holdfast.yaml'), `name: acme\noutputs:\n${outputs.join('')}`);
    let asked = 0;
    const host = { ...createTestHost({ cwd }), collectOften: () => void (asked += 1) };
    expect(await runCli(['fmt'], host)).toBe(0);
    expect(asked).toBe(expected);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
