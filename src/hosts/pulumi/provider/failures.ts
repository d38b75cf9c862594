import { HoldfastError } from '../../../core/errors.ts';
import type { JsonObject } from '../../../core/json.ts';
import { shut } from './door.ts';

/** An error by which Pulumi learns that the object exists although not all went well. */
export class PartialFailure extends Error {
  readonly id: string;
  readonly properties: JsonObject;
  readonly reasons: readonly string[];
  constructor(message: string, id: string, properties: JsonObject) {
    super(message);
    this.name = 'PartialFailure';
    this.id = id;
    this.properties = properties;
    this.reasons = [message];
  }
}

/** Turns whatever was thrown into the errors Pulumi shows: only their message reaches the user. */
export class Failures {
  readonly #shown: (text: string) => string;
  readonly #told = new Set<string>();

  constructor(shown: (text: string) => string) {
    this.#shown = shown;
  }

  /** Failed credentials are explained once per entry. */
  toError(error: unknown, entry: string): Error {
    if (error instanceof PartialFailure) return error;
    if (!(error instanceof HoldfastError)) return this.#plain(`internal error: ${textOf(error)}`);
    if (error.code !== 'auth') return this.#plain(failureText(error));
    if (this.#told.has(entry)) return this.#plain(shut(entry).message);
    this.#told.add(entry);
    return this.#plain(failureText(error));
  }

  /** The host prints the stack beside the message; ours says nothing the message does not. */
  #plain(message: string): Error {
    const error = new Error(this.#shown(message));
    error.stack = '';
    return error;
  }
}

/** The whole message: what failed, on what, field by field, and what to do. */
export function failureText(error: HoldfastError): string {
  const fields = Object.entries(error.fields).map(([field, text]) => `  ${field}: ${text}`);
  const advice = error.code === 'uncertain' ? UNCERTAIN : error.advice;
  return [error.message.replace(OWN_ADDRESS, ''), ...fields, ...(advice === undefined ? [] : [advice])].join(
    '\n',
  );
}

/** Pulumi names the resource itself; ours is a number within the process. */
const OWN_ADDRESS = /^resource\["\d+"\]: /u;

const UNCERTAIN =
  'Run `pulumi up` again: it looks for the object before it sends anything. If it says the object is gone, `pulumi refresh` first.';

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
