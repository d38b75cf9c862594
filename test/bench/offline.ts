import { load } from 'js-yaml';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEstate, type Estate } from './estate.ts';
import { costOf, measured, repeated, type Run } from './measure.ts';
import { MAIN, ROOT } from './paths.ts';
import type { Cost, Row } from './result.ts';
import { vendorNamed } from './vendors.ts';

const PARSE = join(import.meta.dirname, 'parse-floor.mjs');
/** The yaml package needs seconds for more. */
const YAML_LIMIT = 1000;

/** Up to here a run is mostly its start. */
const START_LIMIT = 100;

/** `validate` sends nothing, so nothing need be there. */
const NOWHERE = {
  baseUrl: 'http://127.0.0.1:1',
  authUrl: 'http://127.0.0.1:1',
  apiToken: 'bench-api-token',
  token: 'bench-token',
};

/** `version` beside an empty Node process. Short runs are repeated often: one in ten meets a quiet moment. */
export async function coldStart(runs: number): Promise<Row[]> {
  const times = Math.max(10, runs);
  const empty = await cost(times, ['-e', '0'], ROOT);
  const version = await cost(times, [MAIN, 'version'], ROOT);
  const help = await cost(times, [MAIN, '--help'], ROOT);
  return [
    row('version', 0, version, { cost: empty, is: 'an empty Node process' }),
    row('--help', 0, help, { cost: empty, is: 'an empty Node process' }),
  ];
}

/** `validate` beside parsers of the same bytes and of the same data as JSON, each a process of its own. */
export async function validation(name: string, count: number, runs: number): Promise<Row[]> {
  const vendor = vendorNamed(name);
  const estate = makeEstate(vendor, count, NOWHERE);
  const yaml = join(estate.directory, 'holdfast.yaml');
  const json = join(estate.directory, 'same.json');
  writeFileSync(json, JSON.stringify(load(readFileSync(yaml, 'utf8'))));
  const parsing = (how: string, file: string): Promise<Cost> => cost(runs, [PARSE, how, file], ROOT);
  try {
    const ours = await cost(runs, [MAIN, 'validate'], estate.directory, estate.environment);
    const floors = [
      { is: 'js-yaml parseEvents, same bytes', cost: await parsing('events', yaml) },
      { is: 'JSON.parse, same data', cost: await parsing('json', json) },
      ...(count <= YAML_LIMIT ? [{ is: 'yaml package, same bytes', cost: await parsing('yaml', yaml) }] : []),
    ];
    const rows = floors.map((floor) => row('validate', count, ours, floor));
    if (count <= START_LIMIT) {
      const without = { cost: ours, is: 'the same without it' };
      rows.push(
        row('validate with NODE_COMPILE_CACHE', count, await withCompileCache(runs, estate), without),
      );
    }
    return rows.map((one) => ({ ...one, vendor: name, scopes: estate.scopes }));
  } finally {
    estate.remove();
  }
}

/** Node's own means for users who start it often on one machine: what it compiled before lies in a directory. */
async function withCompileCache(runs: number, { directory, environment }: Estate): Promise<Cost> {
  const cache = mkdtempSync(join(tmpdir(), 'holdfast-compile-cache-'));
  const env = { ...environment, NODE_COMPILE_CACHE: cache };
  try {
    await measured([MAIN, 'validate'], directory, env);
    return await cost(runs, [MAIN, 'validate'], directory, env);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

async function cost(
  times: number,
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
): Promise<Cost> {
  const runs: Run[] = await repeated(times, () => measured(args, cwd, env));
  return costOf(runs);
}

function row(scenario: string, count: number, ours: Cost, floor: { cost: Cost; is: string }): Row {
  return {
    vendor: '',
    scenario,
    count,
    scopes: 0,
    latency: 0,
    requests: { exchanges: 0, reads: 0, writes: 0 },
    cost: ours,
    floor: floor.cost,
    floorIs: floor.is,
  };
}
