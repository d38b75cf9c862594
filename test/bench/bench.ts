import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startEmulatorProcess, type EmulatorProcess } from './emulator-process.ts';
import { makeEstate, VENDORS, type Estate, type Vendor } from './estate.ts';
import { floors } from './floors.ts';
import { measure, typical, type Cost } from './measure.ts';
import { table, type Row } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'src', 'hosts', 'cli', 'main.js');
const FLOOR = join(import.meta.dirname, 'floor.ts');

/** `npm run bench [-- --sizes 100,1000 --latency 0,50 --runs 3 --json FILE --vendors upsun]`. */
const sizes = listOf('--sizes', '100,1000,10000').map(Number);
const latencies = listOf('--latency', '0,50').map(Number);
const vendors = listOf('--vendors', 'upsun');
const runs = Number(listOf('--runs', '3')[0]);
const rows: Row[] = [];

function listOf(flag: string, fallback: string): string[] {
  const index = process.argv.indexOf(flag);
  return (index < 0 ? fallback : (process.argv[index + 1] ?? fallback)).split(',');
}

async function repeated(times: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let index = 0; index < times; index++) costs.push(await run());
  return typical(costs);
}

/** One command on one estate: what it cost, how many requests it sent, and what the bare loop needs for the same ones. */
async function scenario(
  name: string,
  estate: Estate,
  latency: number,
  args: readonly string[],
  emulators: EmulatorProcess,
  floor: string | undefined,
  expect: number,
  times: number,
): Promise<void> {
  const env = {
    UPSUN_API_TOKEN: emulators.config['upsun']?.['apiToken'] ?? '',
    BUDDY_TOKEN: emulators.config['buddy']?.['token'] ?? '',
    JIRA_PAT: emulators.config['gitjira']?.['token'] ?? '',
    BENCH_SECRET: 'bench-secret-value',
  };
  let requests = 0;
  const cost = await repeated(times, async () => {
    const before = await emulators.requests();
    const one = await measure([MAIN, ...args], estate.directory, env);
    requests = (await emulators.requests()) - before;
    if (one.exitCode !== expect)
      throw new Error(`${name} ended with ${String(one.exitCode)}:\n${one.stderr.slice(-2000)}`);
    return one;
  });
  const bare = floor === undefined ? undefined : await repeated(times, () => measure([FLOOR, floor], ROOT));
  const row: Row = {
    scenario: name,
    count: estate.count,
    scopes: estate.scopes,
    latency,
    requests,
    wallMs: cost.wallMs,
    cpuMs: cost.cpuMs,
    rssMb: cost.rssMb,
    ...(bare !== undefined && { floorMs: bare.wallMs }),
  };
  rows.push(row);
  process.stderr.write(
    `${name} ${estate.count} at ${latency} ms: ${Math.round(cost.wallMs)} ms wall, ${Math.round(cost.cpuMs)} ms CPU, ${requests} requests\n`,
  );
}

/** All scenarios of one estate in the order in which a team meets them. */
async function play(
  vendor: Vendor,
  count: number,
  latency: number,
  emulators: EmulatorProcess,
): Promise<void> {
  const estate = makeEstate(vendor, count, emulators.config[vendor.name] ?? {});
  const bare = floors(vendor.name, estate, emulators.config[vendor.name] ?? {});
  await emulators.latency(latency);
  const step = (
    name: string,
    args: readonly string[],
    floor: string | undefined,
    exit: number,
    times: number,
  ): Promise<void> =>
    scenario(`${vendor.name}: ${name}`, estate, latency, args, emulators, floor, exit, times);
  try {
    await step('validate', ['validate'], undefined, 0, runs);
    await step('first apply', ['apply', '--auto-approve'], bare.apply(count), 0, 1);
    await step('no-op plan', ['plan', '--detailed-exitcode'], bare.plan(), 0, runs);
    await step('drift', ['drift'], bare.plan(), 0, runs);
    const changed = Math.max(1, count / 100);
    estate.write(changed);
    await step('1 % changed, apply', ['apply', '--auto-approve'], bare.apply(changed), 0, 1);
    await step('destroy', ['destroy', '--auto-approve'], bare.apply(count), 0, 1);
  } finally {
    rmSync(estate.directory, { recursive: true, force: true });
  }
}

async function coldStart(): Promise<void> {
  const empty = await repeated(5, () => measure(['-e', '0'], ROOT));
  const version = await repeated(5, () => measure([MAIN, 'version'], ROOT));
  rows.push({
    scenario: 'version',
    count: 0,
    scopes: 0,
    latency: 0,
    requests: 0,
    wallMs: version.wallMs,
    cpuMs: version.cpuMs,
    rssMb: version.rssMb,
    floorMs: empty.wallMs,
  });
}

const emulators = await startEmulatorProcess();
try {
  await coldStart();
  for (const name of vendors) {
    const vendor = VENDORS[name];
    if (vendor === undefined) throw new Error(`no vendor ${name}`);
    for (const latency of latencies)
      for (const count of sizes)
        if (latency === 0 || count <= 1000) await play(vendor, count, latency, emulators);
  }
} finally {
  emulators.close();
}
console.log(table(rows));
const json = process.argv.indexOf('--json');
if (json >= 0)
  writeFileSync(
    process.argv[json + 1] ?? 'bench.json',
    `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`,
  );
