import type { ErrorCode } from '../core/errors.ts';
import type { Answer, Failure, Request } from '../core/wire.ts';
import type { Exchange } from './collector.ts';
import { readText, toAnswer } from './decode-body.ts';
import { failureText, looksLikeHtml, requestId } from './failure-text.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './reason.ts';

/** What a request is, as far as judging its attempts needs it. */
export interface Nature {
  readonly request: Request;
  /** May be repeated though an earlier attempt may have been carried out. */
  readonly idempotent: boolean;
  /** Changes something at the vendor. */
  readonly writes: boolean;
  readonly failure: ((answer: Answer, request: Request) => Failure | undefined) | undefined;
  /** What the default rules make of statuses, e.g. 404: not-found. */
  readonly codes: Readonly<Record<number, Failure['code']>>;
  readonly bodyBytes: number;
}

type Cut = Extract<Exchange, { outcome: 'cut' }>;

export type Verdict = { readonly answer: Answer } | { readonly problem: Problem };

/** Codes for refusals by status, for requests to the API itself. */
export const API_CODES: Nature['codes'] = {
  400: 'invalid',
  401: 'auth',
  403: 'permission',
  404: 'not-found',
  409: 'conflict',
  422: 'invalid',
};

/** The same for authentication: whatever is refused there, it is the credentials. */
export const AUTH_CODES: Nature['codes'] = { 400: 'auth', 401: 'auth', 403: 'auth', 404: 'not-found' };

const PASSING = new Set([408, 429, 500, 502, 503, 504]);
/** Answers to a write after which it may have been carried out: no redirect is followed to find out. */
const DONE_ELSEWHERE = new Set([302, 303]);
const LOGIN_HINT = 'Check the base URL; a login page or a proxy may stand in front of the API.';

/** Decides what one attempt means. Nothing is ever decided by message text. */
export async function judge(exchange: Exchange, nature: Nature): Promise<Verdict> {
  const read = await readText(exchange, nature.bodyBytes);
  if (read.outcome === 'unsent') return { problem: notSent(read.reason) };
  if (read.outcome === 'lost') return { problem: unanswered(read.reason, nature, 'network') };
  const answer = read.outcome === 'read' ? toAnswer(read) : read;
  return 'outcome' in answer ? judgeCut(answer, nature) : judgeAnswer(answer, nature);
}

function notSent({ text, advice, permanent, cause }: Reason): Problem {
  const retry = permanent ? 'never' : 'backoff';
  return { code: 'network', text: `was not sent: ${text}`, advice, cause, retry };
}

/** Without a usable answer a read has failed and a write is in doubt. */
function unanswered(reason: Reason, { writes, idempotent }: Nature, readCode: ErrorCode): Problem {
  return {
    code: writes ? 'uncertain' : readCode,
    text: writes ? `was sent, its outcome is not known: ${reason.text}` : `failed: ${reason.text}`,
    advice: reason.advice,
    cause: reason.cause,
    retry: idempotent && !reason.permanent ? 'backoff' : 'never',
  };
}

/** A status that refuses says enough even where the body cannot be read. */
function judgeCut({ status, headers, reason }: Cut, nature: Nature): Verdict {
  const answer: Answer = { status, headers, body: undefined, isJson: false };
  return status >= 300 ? judgeAnswer(answer, nature) : unusable(answer, reason, nature);
}

function judgeAnswer(answer: Answer, nature: Nature): Verdict {
  const read = readFailure(answer, nature);
  if ('reason' in read && answer.status < 300) return unusable(answer, read.reason, nature);
  const failure = 'failure' in read ? read.failure : undefined;
  if (failure === undefined && answer.status < 300) return judgeSuccess(answer, nature);
  return { problem: { ...refusal(answer, failure, nature), requestId: requestId(answer.headers) } };
}

/** A provider that stumbles over an answer of unheard-of form must not make a sent write look like a bug. */
function readFailure(
  answer: Answer,
  { failure, request }: Nature,
): { readonly failure: Failure | undefined } | { readonly reason: Reason } {
  try {
    return { failure: failure?.(answer, request) };
  } catch (cause) {
    return { reason: { text: 'the answer has an unexpected form', permanent: false, cause } };
  }
}

function judgeSuccess(answer: Answer, nature: Nature): Verdict {
  const { status, body, isJson } = answer;
  const missing = nature.request.method === 'GET' && body === undefined;
  if (isJson && !missing) return { answer };
  const page = typeof body === 'string' && looksLikeHtml(body);
  const what = missing ? 'an empty answer' : page ? failureText(answer) : 'text';
  const text = `it answered ${status} with ${what} instead of JSON`;
  return unusable(answer, { text, advice: LOGIN_HINT, permanent: false }, nature);
}

function unusable({ status, headers }: Answer, reason: Reason, nature: Nature): Verdict {
  const problem = unanswered(reason, nature, 'vendor');
  return { problem: { ...problem, status, requestId: requestId(headers) } };
}

function refusal(answer: Answer, failure: Failure | undefined, nature: Nature): Problem {
  const { status } = answer;
  const text = describe(answer, failure);
  const base = { text, advice: failure?.advice ?? advice(answer), fields: failure?.fields, status };
  if (status === 401) return { ...base, code: failure?.code ?? 'auth', retry: 'renew' };
  if (failure?.code === 'auth') return { ...base, code: 'auth', retry: 'never' };
  if (status === 429) return { ...base, code: 'vendor', retry: 'throttled' };
  const doubtful = status >= 500 || status === 408 || DONE_ELSEWHERE.has(status);
  const code = failure?.code ?? nature.codes[status] ?? 'vendor';
  const retry = PASSING.has(status) && nature.idempotent ? 'backoff' : 'never';
  if (!doubtful || !nature.writes) return { ...base, code, retry };
  return { ...base, code: 'uncertain', text: `${text}; its outcome is not known`, retry };
}

function describe(answer: Answer, failure: Failure | undefined): string {
  const { status } = answer;
  const said = failure?.message ?? failureText(answer);
  if (failure === undefined && status < 400) return `answered ${status}, a redirect, which is never followed`;
  return said === '' ? `answered ${status}` : `answered ${status}: ${said}`;
}

function advice({ status, body, isJson }: Answer): string | undefined {
  if (status < 400) return 'Check the base URL: give the address that answers directly, with https://.';
  if (status === 429) return 'The vendor limits requests; run again later or lower the concurrency.';
  return !isJson && typeof body === 'string' && looksLikeHtml(body) ? LOGIN_HINT : undefined;
}
