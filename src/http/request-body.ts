import type { Request } from '../core/wire.ts';

/** A request's body as text, with its content type. */
export interface RequestBody {
  readonly text: string;
  readonly type: string;
}

/** Undefined where the request has no body. */
export function requestBody({ body, form }: Request): RequestBody | undefined {
  if (form !== undefined) {
    return { text: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
  }
  return body === undefined ? undefined : { text: JSON.stringify(body), type: 'application/json' };
}
