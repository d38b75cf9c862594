import { HoldfastError } from '../../../core/errors.ts';
import type { JournalEntry, StateStore } from '../../../core/store.ts';

/** Pulumi keeps the state; the engine's journal lives as long as this process, needs nothing durable and is only watched. */
export function volatileStore(watch: (entries: readonly JournalEntry[]) => void): StateStore {
  return {
    description: "Pulumi's state",
    batch: 'operation',
    read: unused,
    lock: unused,
    append: (entries) => {
      watch(entries);
      return Promise.resolve();
    },
    commit: unused,
    writeRun: unused,
    runNames: () => Promise.resolve(undefined),
    readRuns: () => {
      throw noState();
    },
    lockHolder: () => Promise.resolve(undefined),
    forceUnlock: unused,
    close: () => Promise.resolve(),
  };
}

function unused(): Promise<never> {
  return Promise.reject(noState());
}

function noState(): HoldfastError {
  return new HoldfastError('bug', "state is Pulumi's under Pulumi");
}
