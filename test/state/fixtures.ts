import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/core/events.ts';
import type { Recorded } from '../../src/core/model.ts';
import type {
  IntentEntry,
  ListingEntry,
  OutcomeEntry,
  RecordEntry,
  RunRecord,
  StateDocument,
} from '../../src/core/store.ts';
import { describeProcess } from '../../src/state/backends/file-holder.ts';
import { createCipher } from '../../src/state/encryption.ts';
import type { Medium } from '../../src/state/medium.ts';
import { StackStore } from '../../src/state/stack-store.ts';
import { openStore, type OpenedStore, type OpenOptions } from '../../src/state/open.ts';

export const KEY = `hfk1_${'A'.repeat(43)}`;

/** A directory that `afterEach` of the caller's file removes. */
export async function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'holdfast-state-'));
}

/** Runs with a directory of its own. */
export async function inDirectory<T>(run: (directory: string) => Promise<T>): Promise<T> {
  const directory = await temporaryDirectory();
  try {
    return await run(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A clock that only moves when somebody sleeps. */
export function fakeClock(start = Date.UTC(2026, 0, 2, 3, 4, 5)): Clock & { slept: number } {
  const clock = {
    slept: 0,
    now: () => start + clock.slept,
    sleep: async (ms: number) => {
      clock.slept += ms;
    },
  };
  return clock;
}

export function openFile(directory: string, options: Partial<OpenOptions> = {}): Promise<OpenedStore> {
  return openStore({
    backend: 'file:.holdfast',
    name: 'acme',
    stack: 'dev',
    directory,
    env: {},
    clock: fakeClock(),
    toolVersion: '1.2.3',
    ...options,
  });
}

/** A store over any medium, encrypted with a passphrase that is cheap to derive. */
export function withCheapCipher(medium: Medium, stack: string): Pick<OpenedStore, 'store'> {
  const nothing = () => Promise.resolve();
  const cipher = createCipher('a long passphrase', { cost: 4 });
  const about = { name: 'acme', stack, toolVersion: '1.2.3', clock: fakeClock(), describe: describeProcess };
  return {
    store: new StackStore(medium, { ...about, cipher, checkKey: nothing, beforeFirstWrite: nothing }),
  };
}

export function recorded(id: string, more: Partial<Recorded> = {}): Recorded {
  return {
    id,
    provider: 'example',
    origin: 'https://api.example.test/v1',
    type: 'example:Hook',
    variant: 'webhook',
    scope: { projectId: 'p1' },
    applied: { type: 'webhook', url: `https://example.test/${id}`, events: ['*'], enabled: true },
    fingerprints: { token: 'Zm9v' },
    witness: { updatedAt: '2026-01-01T00:00:00Z', readableDigest: 'YmFy' },
    dependencies: [],
    options: {},
    deposed: [],
    ...more,
  };
}

export function document(more: Partial<StateDocument> = {}): StateDocument {
  return {
    version: 1,
    lineage: '11111111-2222-4333-8444-555555555555',
    serial: 1,
    name: 'acme',
    stack: 'dev',
    tool_version: '1.2.3',
    resources: { first: recorded('a'), second: recorded('b'), 'many["ü"]': recorded('c') },
    ...more,
  };
}

export function intent(number: number, more: Partial<IntentEntry> = {}): IntentEntry {
  return {
    kind: 'intent',
    run: 'run',
    intent: `run/${String(number)}`,
    address: `r${String(number)}`,
    step: 'create',
    provider: 'example',
    origin: 'https://api.example.test/v1',
    type: 'example:Hook',
    variant: 'webhook',
    scope: { projectId: 'p1' },
    listing: 'scope p1',
    naturalKey: `key ${String(number)}`,
    payloadDigest: 'cGF5bG9hZA',
    at: 1_767_000_000_000,
    record: recorded('{self.id}'),
    ...more,
  };
}

export function outcome(number: number, more: Partial<OutcomeEntry> = {}): OutcomeEntry {
  return {
    kind: 'outcome',
    run: 'run',
    intent: `run/${String(number)}`,
    result: 'done',
    address: `r${String(number)}`,
    record: recorded(`id-${String(number)}`),
    ...more,
  };
}

export function listing(ids: readonly string[]): ListingEntry {
  return { kind: 'listing', run: 'run', scope: 'scope p1', ids };
}

export function record(address: string, value: Recorded | null): RecordEntry {
  return { kind: 'record', run: 'run', address, record: value };
}

export function run(serial: number, previous?: string): RunRecord {
  return {
    version: 1,
    serial,
    run: `run-${String(serial)}`,
    operation: 'apply',
    who: 'someone@host',
    started: '2026-01-01T00:00:00Z',
    finished: '2026-01-01T00:00:01Z',
    changes: [{ address: 'first', action: 'create', requests: [], outcome: 'done' }],
    declared: { first: { token: { $secret: { path: 'first#token', fingerprint: 'Zm9v' } } } },
    ...(previous === undefined ? {} : { previous }),
  };
}
