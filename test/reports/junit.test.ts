import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { junit } from '../../src/reports/formats/junit.ts';
import { plainView } from '../../src/reports/view.ts';
import { matchGolden } from '../golden/match-golden.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { samplePlan } from './sample-plan.ts';
import { sampleDrift } from './sample-drift.ts';

const plan = (of = samplePlan): string => [...(junit.plan?.(of, plainView) ?? [])].join('');
const drift = (of = sampleDrift): string => [...(junit.drift?.(of, plainView) ?? [])].join('');

const lint = spawnSync('xmllint', ['--version']).status === 0;
if (!lint)
  process.stderr.write(
    'xmllint is not installed (libxml2-utils): JUnit is not checked against its schema.\n',
  );

describe('JUnit', () => {
  test('looks as agreed', () => {
    matchGolden('plan.junit.xml', plan());
    matchGolden('drift.junit.xml', drift());
  });

  test('counts what it holds', () => {
    const text = drift();
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const [, tests, failures, errors, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/u.exec(text)?.map(Number) ?? [];
    expect([tests, failures, errors, skipped]).toEqual([
      count(/<testcase /gu),
      count(/<failure /gu),
      count(/<error /gu),
      count(/<skipped /gu),
    ]);
  });

  test('fails for the classes by which drift fails, and skips what is only declared', () => {
    const text = drift();
    const outcome = (name: string): string | undefined =>
      new RegExp(`<testcase name="${name}"[^>]*>(?:<(\\w+))?`, 'u').exec(text)?.[1];
    expect(['vanished', 'both', 'suspect', 'expired', 'not-applied', 'fine', 'hidden'].map(outcome)).toEqual([
      'failure',
      'failure',
      'failure',
      'failure',
      'skipped',
      undefined,
      undefined,
    ]);
  });

  test('of a plan has an error for each problem and no failure', () => {
    expect(plan()).toMatch(/<testcase name="twins" classname="problem" time="0"><error /u);
    expect(plan()).toContain(' failures="0"');
  });

  (lint ? test : test.skip)('is valid against the schema, whatever a vendor wrote', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-junit-'));
    const documents = [
      plan(),
      drift(),
      ...HOSTILE.flatMap((text) => [plan(hostilePlan(text)), drift(hostileDrift(text))]),
    ];
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, document);
      return file;
    });
    const schema = 'test/fixtures/reports/junit-subset.xsd';
    const { stderr, status } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], {
      encoding: 'utf8',
    });
    expect({
      errors: stderr.split('\n').filter((line) => !line.endsWith(' validates') && line !== ''),
      status,
    }).toEqual({
      errors: [],
      status: 0,
    });
    writeFileSync(files[0]!, plan().replace(' tests=', ' test='));
    expect(spawnSync('xmllint', ['--noout', '--schema', schema, files[0]!]).status).not.toBe(0);
    rmSync(folder, { recursive: true });
  });
});
