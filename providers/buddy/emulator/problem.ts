import { refuse, type Refusal } from '../../../src/emulator/index.ts';

/** A refusal in the vendor's shape; its own texts are unknown but for a few, so these are ours. */
export function problem(status: number, ...messages: readonly string[]): Refusal {
  return refuse(status, { errors: messages.map((message) => ({ message })) });
}
