import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost } from './test-host.ts';

/**
 * Watches a vendor that is never there, in virtual time, and prints the memory in use after a fifth of the cycles and
 * at the end: `node --expose-gc watch-outage.ts CYCLES`.
 */

const cycles = Number(process.argv[2] ?? '10000');
const directory = mkdtempSync(join(tmpdir(), 'holdfast-outage-'));
writeFileSync(
  join(directory, 'holdfast.yaml'),
  `name: acme
providers:
  upsun: { baseUrl: "http://127.0.0.1:9", authUrl: "http://127.0.0.1:9", apiToken: "\${env.TOKEN}" }
resources:
  hook:
    type: upsun:Integration
    properties: { projectId: abcdefgh12345, type: webhook, url: "https://hooks.example.com/a" }
`,
);

const inner = createTestHost({ cwd: directory, env: { TOKEN: 'some-secret-token' } });
const measured: { readonly cycle: number; readonly rss: number; readonly heap: number }[] = [];
let cycle = 0;

/** With `--json` each cycle is told. */
function count(text: string): void {
  if (!text.startsWith('{"type":"cycle"')) return;
  cycle += 1;
  if (cycle === Math.round(cycles / 5) || cycle === cycles) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    measured.push({ cycle, rss, heap: heapUsed });
  }
  if (cycle >= cycles) inner.interrupt('SIGTERM');
}

const started = Date.now();
const code = await runCli(['watch', '--interval', '5m', '--json'], {
  ...inner,
  stdout: { ...inner.stdout, write: count },
  stderr: { ...inner.stderr, write: () => undefined },
});
rmSync(directory, { recursive: true, force: true });
const days = (inner.clock.now() - Date.parse('2026-11-21T04:00:00Z')) / 86_400_000;
process.stdout.write(
  `${JSON.stringify({ code, cycle, days, seconds: (Date.now() - started) / 1000, measured })}\n`,
);
