import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process did besides computing. */
export interface RecordedCosts {
  /** Bytes written below the watched directory, by file. */
  readonly files: Readonly<Record<string, number>>;
  /** Their sum. */
  readonly bytes: number;
  readonly fsync: number;
  readonly fdatasync: number;
  /** Own modules as paths from the checkout. */
  readonly modules: readonly string[];
  /** Packages loaded, however deep. */
  readonly packages: readonly string[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const RECORD = join(import.meta.dirname, 'record-costs.mjs');

/** Watches the writes of processes below a directory. */
export class CostRecorder {
  readonly #folder = mkdtempSync(join(tmpdir(), 'holdfast-costs-'));
  readonly #file = join(this.#folder, 'costs.json');
  /** Arguments that come before the file Node is to run. */
  readonly nodeArguments = ['--import', RECORD] as const;
  readonly environment: Readonly<Record<string, string>>;

  constructor(directory: string) {
    this.environment = { HOLDFAST_COSTS: this.#file, HOLDFAST_COSTS_BELOW: directory };
  }

  /** What the last process did, once it has ended. */
  read(): RecordedCosts {
    const raw = JSON.parse(readFileSync(this.#file, 'utf8')) as Omit<RecordedCosts, 'bytes' | 'packages'>;
    const loaded = raw.modules.map((url) => relative(ROOT, fileURLToPath(url)));
    const packageOf = (path: string): string[] =>
      /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.slice(1) ?? [];
    return {
      ...raw,
      bytes: Object.values(raw.files).reduce((sum, bytes) => sum + bytes, 0),
      modules: loaded.filter((path) => packageOf(path).length === 0),
      packages: [...new Set(loaded.flatMap(packageOf))].sort(),
    };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
