import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vendor } from './vendors.ts';

export interface EstateShape {
  readonly count: number;
  /** Scopes the resources are spread over; 1 for vendors without projects. */
  readonly scopes: number;
}

/** A folder with a manifest. */
export interface Estate extends EstateShape {
  readonly vendor: Vendor;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Writes the manifest with the first `changed` resources changed: as many scopes as possible are touched. */
  write(changed: number): void;
  remove(): void;
}

/** N resources in N/100 scopes, unless told otherwise. */
export function makeEstate(
  vendor: Vendor,
  count: number,
  config: Readonly<Record<string, string>>,
  wanted: number = Math.max(1, count / 100),
): Estate {
  const directory = mkdtempSync(join(tmpdir(), `holdfast-bench-${vendor.name}-`));
  const scopes = vendor.scoped ? wanted : 1;
  const write = (changed: number): void =>
    writeFileSync(join(directory, 'holdfast.yaml'), manifest(vendor, { count, scopes }, config, changed));
  write(0);
  return {
    vendor,
    directory,
    count,
    scopes,
    environment: vendor.environment(config),
    write,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** The manifest's text. */
export function manifest(
  vendor: Vendor,
  { count, scopes }: EstateShape,
  config: Readonly<Record<string, string>>,
  changed = 0,
): string {
  const blocks = Array.from(
    { length: count },
    (_, index) =>
      `  r${String(index)}:\n    type: ${vendor.name}:Integration\n    properties:${vendor.properties(index, index % scopes, index < changed)}\n`,
  );
  return `name: bench\nproviders:\n${vendor.provider(config)}\nresources:\n${blocks.join('')}`;
}
