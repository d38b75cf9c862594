import type { Recorded } from './model.ts';
import { remembered } from './remembered.ts';

/**
 * What state holds, address by address, listed once: to list the members of so large an object takes longer than to
 * look at them. Nobody changes a state that was read or planned with.
 */
export const recordsOf = remembered(
  (recorded: Readonly<Record<string, Recorded>>): readonly (readonly [string, Recorded])[] =>
    Object.entries(recorded),
);
