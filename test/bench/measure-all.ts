import process from 'node:process';
import { durability } from './durability.ts';
import { startEmulatorProcess, type EmulatorProcess } from './emulator-process.ts';
import { httpLayers, pureStages } from './in-process.ts';
import { isOnPath } from './measure-program.ts';
import { coldStart, validation } from './offline.ts';
import type { Options, Section } from './options.ts';
import { pulumiCalls } from './pulumi-calls.ts';
import { pulumiCommands } from './pulumi-commands.ts';
import { checksOf, WALL } from './request-checks.ts';
import type { Result } from './result.ts';
import { runEstate, type Lived, type LivedRow } from './run-estate.ts';
import { labelOf, targetChecks } from './targets.ts';
import { terraformRows } from './terraform.ts';
import { vendorNamed } from './vendors.ts';

type Part = (result: Result, options: Options, emulators: EmulatorProcess) => Promise<void>;

const PARTS: Readonly<Record<Section, Part>> = { start, commands, state, stages, http, pulumi, terraform };

/** Runs the wanted parts one after the other, and says on stderr which. */
export async function measureAll(result: Result, options: Options): Promise<void> {
  const emulators = await startEmulatorProcess();
  try {
    for (const section of options.only) {
      say(section);
      await PARTS[section](result, options, emulators);
    }
  } finally {
    emulators.close();
  }
  result.checks.push(...targetChecks(result.rows));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function start(result: Result, { sizes, runs, vendors }: Options): Promise<void> {
  result.rows.push(...(await coldStart(runs)));
  for (const count of sizes) result.rows.push(...(await validation(vendors[0] ?? 'upsun', count, runs)));
  if (sizes.some((count) => count > 1000))
    result.notes.push('The yaml package is shown for up to 1,000 resources: 10,000 take it about 5 s.');
}

async function commands(result: Result, options: Options, emulators: EmulatorProcess): Promise<void> {
  for (const { name, count, latency } of estatesOf(options)) {
    say(`  ${name}, ${String(count)} resources, ${String(latency)} ms`);
    const rows = await quietly({ vendor: vendorNamed(name), count, latency, runs: options.runs }, emulators);
    for (const lived of rows) {
      const { row } = lived;
      result.rows.push(row);
      result.checks.push(...checksOf(lived));
      say(
        `    ${labelOf(row)}: ${String(Math.round(row.cost.wallMs))} ms, CPU ${String(Math.round(row.cost.cpuMinMs))} ms`,
      );
    }
  }
  result.notes.push(
    'The floor of a command is a bare undici loop: the same requests with the same bodies, 10 at once, in a process of its own, against the same emulator led to the same objects. Emulators run in another process.',
    'Wall and memory are medians of whole processes, start-up included; CPU is user and system time, median (least). The changed 1 % lies in as many scopes as possible.',
  );
}

/** Wall time is only as good as the machine was quiet: what missed its limit is measured once more, and that counts. */
async function quietly(lived: Lived, emulators: EmulatorProcess): Promise<readonly LivedRow[]> {
  const rows = await runEstate(lived, emulators);
  const late = rows.flatMap(checksOf).filter(({ group, met }) => group === WALL && !met);
  if (late.length === 0) return rows;
  say(`    once more, since it was late: ${late.map(({ name }) => name).join('; ')}`);
  return runEstate(lived, emulators);
}

function estatesOf({ vendors, sizes, latencies, latencyLimit, vendorLimit }: Options) {
  return vendors.flatMap((name, index) =>
    latencies.flatMap((latency) =>
      sizes
        .filter((count) => (latency === 0 || count <= latencyLimit) && (index === 0 || count <= vendorLimit))
        .map((count) => ({ name, count, latency })),
    ),
  );
}

async function state(result: Result, { sizes, vendors }: Options, emulators: EmulatorProcess): Promise<void> {
  for (const count of sizes.filter((size) => size >= 1000))
    add(result, await durability(vendors[0] ?? 'upsun', count, emulators));
  result.notes.push(
    'Bytes and syncs are counted inside the process, around every call of node:fs that writes below the state directory.',
  );
}

async function stages(result: Result): Promise<void> {
  add(result, await pureStages());
}

async function http(result: Result, _: Options, emulators: EmulatorProcess): Promise<void> {
  add(result, await httpLayers(emulators));
}

async function pulumi(result: Result, _: Options, emulators: EmulatorProcess): Promise<void> {
  add(result, await pulumiCalls(emulators));
  const found = await pulumiCommands(emulators);
  if (found === undefined) {
    result.notes.push('pulumi is not installed (npm run pulumi:cli): no rows.');
    return;
  }
  add(result, found);
  result.notes.push(
    'pulumi: the same resources and emulator, through its own engine with a local state folder; its time includes its engine, its language host and a new process of ours for each command.',
  );
}

async function terraform(result: Result, { sizes, rowLimit }: Options): Promise<void> {
  if (!isOnPath('terraform')) {
    result.notes.push('terraform is not on PATH: no rows.');
    return;
  }
  result.side.push(
    ...(await terraformRows(
      sizes.filter((size) => size >= 1000),
      rowLimit * 1000,
    )),
  );
  result.notes.push(
    'terraform: as many terraform_data blocks with the same record as one text. It is its engine and state alone, without provider process or request, while the rows of Holdfast hold all requests; one run each.',
  );
}

function add(result: Result, found: Partial<Pick<Result, 'figures' | 'checks' | 'side'>>): void {
  result.figures.push(...(found.figures ?? []));
  result.checks.push(...(found.checks ?? []));
  result.side.push(...(found.side ?? []));
}
