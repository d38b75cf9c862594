import { HoldfastError } from '../../../core/errors.ts';
import type { StateStore } from '../../../core/store.ts';

/** Pulumi keeps the state; the engine's journal lives as long as this process and needs nothing durable. */
export const volatileStore: StateStore = {
  description: "Pulumi's state",
  batch: 'operation',
  read: unused,
  lock: unused,
  append: () => Promise.resolve(),
  commit: unused,
  writeRun: unused,
  readRuns: () => Promise.resolve(undefined),
  lockHolder: () => Promise.resolve(undefined),
  forceUnlock: unused,
  close: () => Promise.resolve(),
};

function unused(): Promise<never> {
  return Promise.reject(new HoldfastError('bug', "state is Pulumi's under Pulumi"));
}
