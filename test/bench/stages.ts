import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { registry } from '../../providers/index.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Stack } from '../../src/core/result.ts';
import { HUGE } from '../../src/hosts/cli/load-manifest.ts';
import { Findings } from '../../src/declare/findings.ts';
import { loadStack } from '../../src/declare/load.ts';
import { readYaml } from '../../src/declare/read-yaml.ts';
import { SourceFile } from '../../src/declare/source-file.ts';
import type { EngineContext } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { makeRoom } from '../../src/hosts/cli/make-room.ts';
import { tuneEngine } from '../../src/hosts/cli/tune-engine.ts';
import { parseDocument, serialiseDocument } from '../../src/state/document.ts';
import { createKeyring, newKey } from '../../src/state/key.ts';
import { MemoryStore } from '../../src/testing/memory-store.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { manifest } from './estate.ts';
import { memoryVendor } from './memory-vendor.ts';
import { vendorNamed } from './vendors.ts';

/**
 * The pure stages without network and disk, in a process of their own and with the engine tuned as for a command:
 * `node stages.ts COUNT REPEATS`. Prints the mean CPU time of each in microseconds a resource (the least would leave out
 * the collector where a stage is over before it comes), and what 100,000 keys in one map cost.
 */
tuneEngine();
const [wanted, repeats] = process.argv.slice(2).map(Number) as [number, number];
/** Runs that only warm up the code, and their size. */
const WARM_UP = { runs: 5, count: 1_000 };
let count = WARM_UP.count;
const vendor = vendorNamed('upsun');
const config = {
  baseUrl: 'https://vendor.example/api',
  authUrl: 'https://vendor.example/auth',
  apiToken: 'x',
};
const directory = mkdtempSync(join(tmpdir(), 'holdfast-stages-'));
let figures: Record<string, number> = {};

async function timed<T>(stage: string, run: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  figures[stage] = (figures[stage] ?? 0) + (user + system) / count / repeats;
  return result;
}

async function declared(): Promise<Stack> {
  const { stack, diagnostics } = await loadStack({
    paths: [],
    directory,
    recursive: false,
    stack: 'dev',
    config: {},
    env: vendor.environment(config),
    registry,
    missingEnv: 'error',
    allowExec: false,
    mode: 'run',
    reading: (_, characters) => {
      if (characters >= HUGE) makeRoom();
    },
  });
  if (stack === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return stack;
}

async function contextFor(): Promise<EngineContext & { readonly store: MemoryStore }> {
  const { provider } = (await registry['upsun']?.()) ?? {};
  if (provider === undefined) throw new TypeError('the provider is gone');
  const send = memoryVendor();
  let runs = 0;
  return {
    types: (token) => provider.resources[token.split(':')[1] ?? ''],
    connect: (name) => Promise.resolve({ name, provider, origin: config.baseUrl, send }),
    store: new MemoryStore(),
    keyring: createKeyring(newKey(), 'memory'),
    clock: virtualClock(),
    random: () => `run${String(++runs)}`,
    emit: () => undefined,
    who: 'bench@here',
    toolVersion: '0.0.0',
    options: {
      targets: [],
      excludes: [],
      replace: [],
      refresh: true,
      parallelism: 10,
      lockTimeoutMs: 0,
      noDelete: false,
      skipStale: false,
      resendSecrets: [],
      continueOnError: false,
    },
  };
}

async function once(): Promise<void> {
  const text = await storedText();
  await timed('parse state', () => parseDocument(text, { name: 'memory', repair: '' }));
}

/** All stages that end in a state as stored; what they made need not be looked through when it is parsed. */
async function storedText(): Promise<string> {
  const stack = await timed('declare', declared);
  const context = await contextFor();
  const result = await timed('apply, in memory', () => apply(stack, context, () => Promise.resolve(true)));
  if (result.unsettled.length > 0) throw new HoldfastError('bug', 'the vendor in memory does not converge');
  const { changes } = await timed('plan, in memory', () => plan(stack, context));
  if (changes.some(({ action }) => action !== 'no-op'))
    throw new HoldfastError('bug', 'the plan is not empty');
  const { document } = await context.store.read();
  return timed('serialise state', () => serialiseDocument(document));
}

async function often(times: number): Promise<void> {
  writeFileSync(
    join(directory, 'holdfast.yaml'),
    manifest(vendor, { count, scopes: Math.max(1, count / 100) }, config),
  );
  for (let index = 0; index < times; index++) await once();
}

await often(WARM_UP.runs);
count = wanted;
figures = {};
await often(repeats);
rmSync(directory, { recursive: true });

const keys = Array.from({ length: 100_000 }, (_, index) => `key${String(index)}: ${String(index)}\n`).join(
  '',
);
const before = process.cpuUsage();
const findings = new Findings();
readYaml(new SourceFile('keys.yaml', keys, '/'), findings);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ figures, keysMs: (user + system) / 1000 }));
