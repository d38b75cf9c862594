import type { Fault } from '../../../src/emulator/index.ts';
import type { Site } from './site.ts';

/** Something that goes wrong on the way between us and a vendor, for some requests or for a while. */
export interface Weather {
  readonly name: string;
  readonly begin: (site: Site) => void;
  /** Further keys of the provider entry. */
  readonly entry?: Readonly<Record<string, string>>;
  /** Ended by hand before the run that must succeed; most weathers pass by themselves. */
  readonly lasts?: boolean;
}

const WRITES = ['POST', 'PATCH', 'PUT', 'DELETE'] as const;

/** A fault that strikes the first so many writes of each method, sign-in excluded. */
function onWrites(name: string, fault: Fault, times = 1): Weather {
  return {
    name,
    begin: ({ emulator, vendor }) => {
      for (const method of WRITES)
        emulator.faults.add({ match: { method, path: vendor.paths, times }, fault });
    },
  };
}

function onLists(name: string, ...faults: readonly Fault[]): Weather {
  return {
    name,
    begin: ({ emulator, vendor }) => {
      for (const fault of faults)
        emulator.faults.add({ match: { method: 'GET', path: vendor.paths }, fault });
    },
  };
}

function onAll(name: string, times: number, fault: () => Fault): Weather {
  return {
    name,
    begin: ({ emulator, vendor }) => {
      emulator.faults.add({ match: { path: vendor.paths, times }, fault: fault() });
    },
  };
}

function told(status: number, text: () => string): () => Fault {
  return () => ({ status, headers: { 'retry-after': text() }, body: { message: 'later' } });
}

const inThreeSeconds = (): string => new Date(Date.now() + 3_000).toUTCString();

/** Every weather there is. */
export const weathers: readonly Weather[] = [
  onWrites('a write is lost on its way', 'drop-before'),
  onWrites('the answer to a write is lost', 'drop-after'),
  onWrites('the answers to three writes are lost', 'drop-after', 3),
  onWrites('a write is carried out and answered 500', {
    status: 500,
    commit: true,
    body: { message: 'oops' },
  }),
  onWrites('a write is answered 500 and not carried out', { status: 500, body: { message: 'oops' } }),
  onWrites('an answer to a write breaks off', { truncate: 9 }),
  onWrites('a write is answered by a web page', { html: true }),
  onWrites('a write is answered by broken JSON', { status: 200, commit: true, text: '{"id": "x", ' }),
  onWrites('a write is answered by nothing', { status: 200, commit: true, text: '' }),
  onAll(
    '429 with seconds to wait, for a while',
    9,
    told(429, () => '3'),
  ),
  onAll('429 with a date to wait for', 3, told(429, inThreeSeconds)),
  onAll(
    '503 with seconds to wait, for a while',
    9,
    told(503, () => '2'),
  ),
  onAll('503 with a date to wait for', 3, told(503, inThreeSeconds)),
  onAll(
    '429 with a wait nobody sits through',
    1,
    told(429, () => '1000000000'),
  ),
  onAll(
    '429 with nonsense to wait for',
    2,
    told(429, () => 'soon, -1'),
  ),
  onAll('everything is dropped for a while', 12, () => 'drop-before'),
  onLists('lists in any order, with members nobody knows', 'shuffle', 'extra-fields'),
  onLists('lists that lag for some seconds', { staleList: { hideNewMs: 4_000 } }),
  {
    name: 'lists lag while the answer to a write is lost',
    begin: (site) => {
      onLists('', { staleList: { hideNewMs: 4_000 } }).begin(site);
      onWrites('', 'drop-after').begin(site);
    },
  },
  slow('headers'),
  slow('body'),
];

/** An answer that comes later than an attempt may take. */
function slow(phase: 'headers' | 'body'): Weather {
  return {
    ...onWrites(`the ${phase} of an answer come too late`, { delayMs: 400, phase }, 2),
    entry: { timeout: '150ms' },
  };
}
