import { load } from 'js-yaml';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEstate, type Estate } from './estate.ts';
import { measured, repeated } from './measure.ts';
import { MAIN, ROOT } from './paths.ts';
import type { Row, Sample } from './result.ts';
import { vendorNamed } from './vendors.ts';

const PARSE = join(import.meta.dirname, 'parse-floor.mjs');
/** The yaml package needs seconds for more. */
const YAML_LIMIT = 1000;

/** Up to here a run is mostly its start. */
const START_LIMIT = 100;

interface Floor {
  readonly runs: readonly Sample[];
  readonly is: string;
}

/** How often what takes a moment is measured each time. */
const SHORT_RUNS = 5;

/** `validate` sends nothing, so nothing need be there. */
const NOWHERE = {
  baseUrl: 'http://127.0.0.1:1',
  authUrl: 'http://127.0.0.1:1',
  apiToken: 'bench-api-token',
  token: 'bench-token',
};

/** `version` beside an empty Node process. Short runs are repeated often: one in ten meets a quiet moment. */
export async function coldStart(): Promise<Row[]> {
  const empty = { runs: await repeated(SHORT_RUNS, ['-e', '0'], ROOT), is: 'an empty Node process' };
  const version = await repeated(SHORT_RUNS, [MAIN, 'version'], ROOT);
  const help = await repeated(SHORT_RUNS, [MAIN, '--help'], ROOT);
  return [row('version', 0, version, empty), row('--help', 0, help, empty)];
}

/** `validate` beside parsers of the same bytes and of the same data as JSON, each a process of its own. */
export async function validation(name: string, count: number): Promise<Row[]> {
  const times = count <= START_LIMIT ? SHORT_RUNS : 1;
  const vendor = vendorNamed(name);
  const estate = makeEstate(vendor, count, NOWHERE);
  const yaml = join(estate.directory, 'holdfast.yaml');
  const json = join(estate.directory, 'same.json');
  writeFileSync(json, JSON.stringify(load(readFileSync(yaml, 'utf8'))));
  const parsing = async (how: string, file: string, is: string): Promise<Floor> => ({
    runs: await repeated(times, [PARSE, how, file], ROOT),
    is,
  });
  try {
    const ours = await repeated(times, [MAIN, 'validate'], estate.directory, estate.environment);
    const floors = [
      await parsing('events', yaml, 'js-yaml parseEvents, same bytes'),
      await parsing('json', json, 'JSON.parse, same data'),
      ...(count <= YAML_LIMIT ? [await parsing('yaml', yaml, 'yaml package, same bytes')] : []),
    ];
    const rows = floors.map((floor) => row('validate', count, ours, floor));
    if (count <= START_LIMIT) {
      const without = { runs: ours, is: 'the same without it' };
      rows.push(
        row('validate with NODE_COMPILE_CACHE', count, await withCompileCache(times, estate), without),
      );
    }
    return rows.map((one) => ({ ...one, vendor: name, scopes: estate.scopes }));
  } finally {
    estate.remove();
  }
}

/** Node's own means for users who start it often on one machine: what it compiled before lies in a directory. */
async function withCompileCache(
  times: number,
  { directory, environment }: Estate,
): Promise<readonly Sample[]> {
  const cache = mkdtempSync(join(tmpdir(), 'holdfast-compile-cache-'));
  const env = { ...environment, NODE_COMPILE_CACHE: cache };
  try {
    await measured([MAIN, 'validate'], directory, env);
    return await repeated(times, [MAIN, 'validate'], directory, env);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function row(scenario: string, count: number, runs: readonly Sample[], floor: Floor): Row {
  return {
    vendor: '',
    scenario,
    count,
    scopes: 0,
    latency: 0,
    runs,
    requests: [],
    floor: floor.runs,
    floorIs: floor.is,
  };
}
