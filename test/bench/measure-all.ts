import process from 'node:process';
import { untilCalm } from './calm.ts';
import { costOf } from './cost.ts';
import { durability } from './durability.ts';
import { startEmulatorProcess, type EmulatorProcess } from './emulator-process.ts';
import { httpLayers, pureStages } from './in-process.ts';
import { isOnPath } from './measure-program.ts';
import { added } from './merge.ts';
import { coldStart, validation } from './offline.ts';
import type { Options, Section } from './options.ts';
import { pulumiCalls } from './pulumi-calls.ts';
import { pulumiCommands } from './pulumi-commands.ts';
import { requestChecks, WALL } from './request-checks.ts';
import type { Found, Result, Row } from './result.ts';
import { runEstate, type Lived } from './run-estate.ts';
import { labelOf } from './targets.ts';
import { terraformRows } from './terraform.ts';
import { vendorNamed } from './vendors.ts';

/** What a part is measured with. */
interface Bench {
  readonly options: Options;
  readonly emulators: EmulatorProcess;
}
type Part = (bench: Bench) => AsyncGenerator<Found> | Promise<Found>;

const PARTS: Readonly<Record<Section, Part>> = {
  start,
  commands,
  state,
  stages,
  http,
  calls,
  pulumi,
  terraform,
};

/** Counted, not timed, or of another program: once is enough. */
const ONCE: ReadonlySet<Section> = new Set(['state', 'pulumi', 'terraform']);

/** Measures the wanted parts in rounds, adds what they found to the result, and says on stderr where it is. */
export async function measureAll(fresh: Result, options: Options): Promise<Result> {
  let result = fresh;
  const add = (found: Found): void => {
    result = added(result, found);
  };
  const emulators = await startEmulatorProcess();
  try {
    for (let round = 0; round < options.runs; round++)
      for (const section of options.only) {
        if (round > 0 && ONCE.has(section)) continue;
        say(`${section}, round ${String(round + 1)}`);
        if (options.calm !== undefined) await untilCalm(options.calm, say);
        const found = PARTS[section]({ options, emulators });
        if (found instanceof Promise) add(await found);
        else for await (const part of found) add(part);
      }
    for (let round = 0; round < options.runs && options.only.includes('commands'); round++)
      for (const lived of lateAmong(estatesOf(options), result.rows))
        add({ rows: await runEstate(lived, emulators) });
  } finally {
    emulators.close();
  }
  return result;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function start({ options: { sizes, vendors } }: Bench): Promise<Found> {
  const rows = await coldStart();
  for (const count of sizes) rows.push(...(await validation(vendors[0] ?? 'upsun', count)));
  const notes = sizes.some((count) => count > 1000)
    ? ['The yaml package is shown for up to 1,000 resources: 10,000 take it about 5 s.']
    : [];
  return { rows, notes };
}

async function* commands({ options, emulators }: Bench): AsyncGenerator<Found> {
  for (const lived of estatesOf(options)) {
    if (options.calm !== undefined) await untilCalm(options.calm, say);
    const rows = await runEstate(lived, emulators);
    for (const row of rows) {
      const { wallMs, cpuMs } = costOf(row.runs);
      say(`  ${labelOf(row)}: ${String(Math.round(wallMs))} ms, CPU ${String(Math.round(cpuMs))} ms`);
    }
    yield { rows };
  }
  yield {
    notes: [
      'The floor of a command is a bare undici loop: the same requests with the same bodies, 10 at once, in a process of its own, against the same emulator led to the same objects. Emulators run in another process.',
      'Wall and memory are medians of whole processes, start-up included; CPU is user and system time, median (least). The changed 1 % lies in as many scopes as possible.',
    ],
  };
}

/** Wall time is only as good as the machine was quiet: estates that missed their limit are lived once more. */
function lateAmong(estates: readonly Lived[], rows: readonly Row[]): readonly Lived[] {
  return estates.filter(({ vendor, count, latency }) => {
    const own = rows.filter(
      (row) => row.vendor === vendor.name && row.count === count && row.latency === latency,
    );
    const late = own.filter((row) => requestChecks(row).some(({ group, met }) => group === WALL && !met));
    if (late.length > 0) say(`once more, since it was late: ${late.map(labelOf).join('; ')}`);
    return late.length > 0;
  });
}

function estatesOf({ vendors, sizes, latencies, latencyLimit, vendorLimit }: Options): readonly Lived[] {
  return vendors.flatMap((name, index) =>
    latencies.flatMap((latency) =>
      sizes
        .filter((count) => (latency === 0 || count <= latencyLimit) && (index === 0 || count <= vendorLimit))
        .map((count) => ({ vendor: vendorNamed(name), count, latency })),
    ),
  );
}

async function state({ options: { sizes, vendors }, emulators }: Bench): Promise<Found> {
  const figures = [];
  for (const count of sizes.filter((size) => size >= 1000))
    figures.push(...(await durability(vendors[0] ?? 'upsun', count, emulators)));
  return {
    figures,
    notes: [
      'Bytes and syncs are counted inside the process, around every call of node:fs that writes below the state directory.',
    ],
  };
}

async function stages(): Promise<Found> {
  return { figures: await pureStages() };
}

async function http({ emulators }: Bench): Promise<Found> {
  return { figures: await httpLayers(emulators) };
}

async function calls({ emulators }: Bench): Promise<Found> {
  return { figures: await pulumiCalls(emulators) };
}

async function pulumi({ emulators }: Bench): Promise<Found> {
  const found = await pulumiCommands(emulators);
  if (found === undefined) return { notes: ['pulumi is not installed (npm run pulumi:cli): no rows.'] };
  const note =
    'pulumi: the same resources and emulator, through its own engine with a local state folder; its time includes its engine, its language host and a new process of ours for each command.';
  return { ...found, notes: [note] };
}

async function terraform({ options: { sizes, rowLimit } }: Bench): Promise<Found> {
  if (!isOnPath('terraform')) return { notes: ['terraform is not on PATH: no rows.'] };
  return {
    side: await terraformRows(
      sizes.filter((size) => size >= 1000),
      rowLimit * 1000,
    ),
    notes: [
      'terraform: as many terraform_data blocks with the same record as one text. It is its engine and state alone, without provider process or request, while the rows of Holdfast hold all requests; one run each.',
    ],
  };
}
