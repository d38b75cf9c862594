import type { Json } from '../core/json.ts';
import { SENSITIVE } from '../core/value.ts';
import { secretTexts } from './secret-forms.ts';
import { findSecrets, SecretIndex, undecidedFrom, type Interval } from './secret-index.ts';

/** Replaces known secrets in text. */
export interface Mask {
  /** Makes a value's texts of at least eight characters known as secrets, in all their encoded forms. */
  add(value: Json): void;
  mask(text: string): string;
  /** Where the end of a text begins that may still turn out to be the beginning of a secret; else its length. */
  undecidedFrom(text: string): number;
}

/** A mask over text that arrives in pieces. */
export interface MaskStream {
  /** What of the text so far can be shown: a possible beginning of a secret is held back until it is decided. */
  write(chunk: string): string;
  /** What was held back, masked. */
  end(): string;
}

/** A mask that knows no secret yet. The time to mask a text hardly depends on the number of secrets. */
export function createMask(): Mask {
  const index = new SecretIndex();
  return {
    add: (value) => {
      for (const text of secretTexts(value)) index.add(text);
    },
    mask: (text) => (index.empty ? text : cover(text, findSecrets(text, index))),
    undecidedFrom: (text) => (index.empty ? text.length : undecidedFrom(text, index)),
  };
}

/** Whether a value would not be shown as it is. */
export function holdsSecret(value: Json, mask: Mask): boolean {
  const text = JSON.stringify(value);
  return mask.mask(text) !== text;
}

/** Masks a text that comes in chunks, also where a secret is split between two of them. */
export function maskStream(mask: Mask): MaskStream {
  let held = '';
  return {
    write: (chunk) => {
      const text = held + chunk;
      const cut = mask.undecidedFrom(text);
      held = text.slice(cut);
      return mask.mask(text.slice(0, cut));
    },
    end: () => {
      const rest = mask.mask(held);
      held = '';
      return rest;
    },
  };
}

function cover(text: string, intervals: readonly Interval[]): string {
  if (intervals.length === 0) return text;
  let shown = '';
  let from = 0;
  for (const { start, end } of intervals) {
    shown += text.slice(from, start) + SENSITIVE;
    from = end;
  }
  return shown + text.slice(from);
}
