import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { measureProgram, type ProgramRun } from './measure-program.ts';
import type { SideRow } from './result.ts';
import { startStateServer, type StateServer } from './state-server.ts';

type Backend = 'local' | 'http';

/** Explicit blocks with the record as one JSON text: of the ways to write them down, the one Terraform is fastest with. */
const SCENARIOS = [
  { name: 'plan, all to create', args: ['plan'], changed: 0 },
  { name: 'first apply', args: ['apply', '-auto-approve'], changed: 0 },
  { name: 'no-op plan', args: ['plan'], changed: 0 },
  { name: '1 % changed, apply', args: ['apply', '-auto-approve'], changed: 0.01 },
] as const;

/**
 * Terraform's engine alone: `terraform_data` needs no provider process and no network, so its rows hold no request;
 * Holdfast's hold all of them. Local writes a file, http a document on loopback.
 */
export async function terraformRows(counts: readonly number[], limitMs: number): Promise<SideRow[]> {
  const server = await startStateServer();
  const rows: SideRow[] = [];
  try {
    for (const count of counts)
      for (const backend of ['local', 'http'] as const) {
        server.forget();
        rows.push(...(await oneFolder(backend, count, limitMs, server)));
      }
  } finally {
    await server.close();
  }
  return rows;
}

async function oneFolder(
  backend: Backend,
  count: number,
  limitMs: number,
  server: StateServer,
): Promise<SideRow[]> {
  const directory = mkdtempSync(join(tmpdir(), 'holdfast-bench-terraform-'));
  const rows: SideRow[] = [];
  const run = (args: readonly string[]): Promise<ProgramRun> =>
    measureProgram(['terraform', ...args, '-no-color', '-input=false'], directory, environment(), limitMs);
  const stateBytes = (): number =>
    backend === 'http' ? server.bytes() : sizeOf(join(directory, 'terraform.tfstate'));
  try {
    write(directory, backend, server.url, count, 0);
    succeeded(await run(['init']));
    for (const { name, args, changed } of SCENARIOS) {
      write(directory, backend, server.url, count, Math.round(count * changed));
      const done = await run(args);
      rows.push(rowOf(`${name}, ${backend} backend`, count, done, stateBytes(), limitMs));
      if (done.stopped) break;
      succeeded(done);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return rows;
}

function rowOf(
  scenario: string,
  count: number,
  { stopped, wallMs, cpuMs, rssMb }: ProgramRun,
  stateBytes: number,
  limitMs: number,
): SideRow {
  const what = { program: 'terraform', scenario, count };
  if (stopped)
    return { ...what, note: `stopped after ${String(limitMs / 1000)} s; what follows needs its result` };
  return {
    ...what,
    wallMs,
    ...(cpuMs !== undefined && { cpuMs }),
    ...(rssMb !== undefined && { rssMb }),
    ...(stateBytes > 0 && { stateBytes }),
  };
}

function succeeded({ exitCode, output }: ProgramRun): void {
  if (exitCode !== 0) throw new Error(`terraform ended with ${String(exitCode)}:\n${output.slice(-2000)}`);
}

/** A developer's own Terraform settings stay out. */
function environment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('TF_'));
  return { ...Object.fromEntries(own), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function write(directory: string, backend: Backend, url: string, count: number, changed: number): void {
  const where = backend === 'http' ? `terraform {\n  backend "http" {\n    address = "${url}"\n  }\n}\n` : '';
  const blocks = Array.from({ length: count }, (_, index) => block(index, index < changed));
  writeFileSync(join(directory, 'main.tf'), `${where}${blocks.join('')}`);
}

/** About the size of one integration, in Holdfast's manifest of the same bench. */
function block(index: number, isChanged: boolean): string {
  const record = {
    type: 'webhook',
    url: `https://hooks.acme.example/${String(index)}`,
    shared_key: 'bench-secret-value',
    events: [
      'environment.push',
      'environment.activate',
      `environment.${isChanged ? 'deactivate' : 'delete'}`,
    ],
    environments: ['main', 'release/*'],
    excluded_environments: ['staging'],
    states: ['complete'],
    result: 'success',
  };
  return `resource "terraform_data" "r${String(index)}" {\n  input = ${JSON.stringify(JSON.stringify(record))}\n}\n`;
}
