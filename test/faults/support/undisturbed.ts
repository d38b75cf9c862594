import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { begin, type Course } from './courses.ts';
import { Site } from './site.ts';
import type { Vendor } from './vendors.ts';

/** One change at a time, so that a point's number means the same in each run. */
export const APPLY = ['apply', '--yes', '--parallelism', '1'];

/** What an undisturbed run does. */
export interface Undisturbed {
  /** Operations on the state's files, in order. */
  readonly operations: readonly string[];
  /** How many requests it sends to the API. */
  readonly requests: number;
}

const known = new Map<string, Promise<Undisturbed>>();

/** Runs a course once without faults and tells what that takes; later calls remember it. */
export function undisturbed(vendor: Vendor, course: Course): Promise<Undisturbed> {
  const cell = name(vendor, course);
  const found = known.get(cell) ?? observe(vendor, course);
  known.set(cell, found);
  return found;
}

async function observe(vendor: Vendor, course: Course): Promise<Undisturbed> {
  const site = await Site.open(vendor);
  try {
    await begin(site, course);
    const before = site.requests();
    const log = join(site.directory, '..', 'points');
    const env = { HOLDFAST_TEST_BELOW: site.directory, HOLDFAST_TEST_POINTS: log };
    const { code, err } = await site.spawn(APPLY, { watched: true, env });
    if (code !== 0) throw new Error(`${name(vendor, course)} fails without any fault: ${err}`);
    const operations = (await readFile(log, 'utf8')).trimEnd().split('\n');
    return { operations, requests: site.requests() - before };
  } finally {
    await site.close();
  }
}

function name(vendor: Vendor, course: Course): string {
  return `${vendor.name} ${course.name}`;
}

/** Number of the first operation of a course whose name fits; the run dies there with `die`. */
export async function numberOf(vendor: Vendor, course: Course, pattern: RegExp): Promise<number> {
  const { operations } = await undisturbed(vendor, course);
  const index = operations.findIndex((operation) => pattern.test(operation));
  if (index === -1) throw new Error(`no operation of ${name(vendor, course)} fits ${String(pattern)}`);
  return index + 1;
}

/** Environment that makes a watched run die, or fail with an error code, at one of its operations. */
export function pointAt(site: Site, number: number, moment: string, error = ''): Record<string, string> {
  return {
    HOLDFAST_TEST_BELOW: site.directory,
    HOLDFAST_TEST_POINT: `${String(number)} ${moment}`,
    ...(error !== '' && { HOLDFAST_TEST_ERROR: error }),
  };
}
