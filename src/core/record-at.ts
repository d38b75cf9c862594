import type { Recorded } from './model.ts';

/** What state says of an address. Names such as `toString` are addresses like others, and no record by themselves. */
export function recordAt(
  recorded: Readonly<Record<string, Recorded>>,
  address: string,
): Recorded | undefined {
  return Object.hasOwn(recorded, address) ? recorded[address] : undefined;
}
