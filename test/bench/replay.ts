import type { RequestLog } from '../../src/emulator/index.ts';
import type { BareRequest } from './bare-client.ts';
import type { Requests } from './result.ts';

const EXCHANGE = '/oauth2/token';

/** True for the exchange of a secret for a token. */
export function isExchange({ path }: Pick<RequestLog, 'path'>): boolean {
  return path === EXCHANGE;
}

/** Counts what was sent. */
export function countRequests(log: readonly RequestLog[]): Requests {
  const exchanges = log.filter(isExchange).length;
  const reads = log.filter(({ method }) => method === 'GET').length;
  return { exchanges, reads, writes: log.length - exchanges - reads };
}

/** The same request for the bare loop; paths below a mount get its prefix back. */
export function bareRequest({ api, method, path, query, body, status }: RequestLog): BareRequest {
  const search = new URLSearchParams(query).toString();
  return {
    method: method as BareRequest['method'],
    path: `/${api}${path}${search === '' ? '' : `?${search}`}`,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    status: status ?? 200,
  };
}

/** Lists before the first write, writes, lists after the last one; each as chains of requests about one object. */
export function phasesOf(log: readonly RequestLog[]): BareRequest[][][] {
  const own = log.filter((entry) => !isExchange(entry));
  const shape = shapeOf(own[0]?.path ?? '');
  const isList = ({ method, path }: RequestLog): boolean => method === 'GET' && shapeOf(path) === shape;
  const alone = (entries: readonly RequestLog[]): BareRequest[][] =>
    entries.map((entry) => [bareRequest(entry)]);
  const first = own.findIndex((entry) => !isList(entry));
  if (first < 0) return [alone(own)];
  const last = own.findLastIndex((entry) => !isList(entry));
  return [alone(own.slice(0, first)), chains(own.slice(first, last + 1)), alone(own.slice(last + 1))];
}

/** Equal for the lists of two scopes: a run begins with a list, so the first path tells what lists look like. */
function shapeOf(path: string): string {
  const parts = path.split('/');
  return `${String(parts.length)} ${parts.at(-1) ?? ''}`;
}

function chains(log: readonly RequestLog[]): BareRequest[][] {
  const byObject = new Map<string, BareRequest[]>();
  log.forEach((entry, index) => {
    const key = entry.method === 'POST' ? `create ${String(index)}` : entry.path;
    const chain = byObject.get(key);
    if (chain === undefined) byObject.set(key, [bareRequest(entry)]);
    else chain.push(bareRequest(entry));
  });
  return [...byObject.values()];
}
