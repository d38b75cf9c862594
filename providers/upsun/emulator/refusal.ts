import type { Json } from '../../../src/core/json.ts';
import type { Reply } from '../../../src/emulator/index.ts';
import { json, Refusal } from '../../../src/emulator/index.ts';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
};

/** The vendor's shape of an error; `detail` is a map of fields for refused values, text otherwise. */
export function errorReply(status: number, detail: Json): Reply {
  const message = TITLES[status] ?? 'Error';
  return json(status, { status: 'error', code: status, message, detail });
}

/** Thrown to answer with an error of the vendor. */
export function refused(status: number, detail: Json): Refusal {
  return new Refusal(errorReply(status, detail));
}
