import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { checksOf } from './checks.ts';
import { measureAll } from './measure-all.ts';
import { merged } from './merge.ts';
import { readOptions, type Options } from './options.ts';
import { ROOT } from './paths.ts';
import { writeReadme } from './readme.ts';
import type { Check, Result } from './result.ts';
import { render } from './table.ts';

/**
 * `npm run bench [-- FLAGS]`; flags: options.ts. Prints tables, writes `--json FILE`, and ends with 1 where a figure
 * that holds on every machine was missed (with `--strict` also where a machine-dependent target was).
 */
const options = readOptions(process.argv.slice(2));
const result = await obtain(options);
const checks = checksOf(result);
const rendered = render(result, checks);
process.stdout.write(rendered);
for (const file of [options.json, options.into])
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ ...result, checks }, null, 2)}\n`);
if (options.readme) writeReadme(rendered);
const missed = checks.filter(({ met, asserted }) => !met && (asserted || options.strict));
for (const check of missed) process.stderr.write(`missed: ${describe(check)}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function obtain({ from, into }: Options): Promise<Result> {
  if (from !== undefined) return read(from);
  const earlier = into !== undefined && existsSync(into) ? read(into) : undefined;
  const [first] = cpus();
  const fresh: Result = {
    node: process.version,
    machine: `${String(cpus().length)} × ${first?.model ?? 'unknown'}`,
    code: execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim(),
    at: new Date().toISOString(),
    rows: [],
    figures: [],
    side: [],
    notes: [],
  };
  return measureAll(earlier === undefined ? fresh : merged(earlier, fresh), options);
}

function read(file: string): Result {
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

function describe({ name, value, limit, unit }: Check): string {
  return `${name}: ${value.toFixed(2)} ${unit}, allowed ${limit.toFixed(2)}`;
}
