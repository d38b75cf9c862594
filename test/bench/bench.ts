import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { measureAll } from './measure-all.ts';
import { readOptions, type Options } from './options.ts';
import { writeReadme } from './readme.ts';
import type { Check, Result } from './result.ts';
import { render } from './table.ts';

/**
 * `npm run bench [-- FLAGS]`; flags: options.ts. Prints tables, writes `--json FILE`, and ends with 1 where a figure
 * that holds on every machine was missed (with `--strict` also where a machine-dependent target was).
 */
const options = readOptions(process.argv.slice(2));
const result = await obtain(options);
const rendered = render(result);
process.stdout.write(rendered);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
if (options.readme) writeReadme(rendered);
const missed = result.checks.filter(({ met, asserted }) => !met && (asserted || options.strict));
for (const check of missed) process.stderr.write(`missed: ${describe(check)}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function obtain({ from }: Options): Promise<Result> {
  if (from !== undefined) return JSON.parse(readFileSync(from, 'utf8')) as Result;
  const [first] = cpus();
  const fresh: Result = {
    node: process.version,
    machine: `${String(cpus().length)} × ${first?.model ?? 'unknown'}`,
    at: new Date().toISOString(),
    rows: [],
    figures: [],
    side: [],
    checks: [],
    notes: [],
  };
  await measureAll(fresh, options);
  return fresh;
}

function describe({ name, value, limit, unit }: Check): string {
  return `${name}: ${value.toFixed(2)} ${unit}, allowed ${limit.toFixed(2)}`;
}
