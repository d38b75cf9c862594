import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { Clock } from '../../../core/events.ts';
import { listenError } from '../listen-error.ts';
import type { WatchStatus } from './watch-status.ts';

export interface WatchServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `/healthz` and `/metrics` on loopback; nothing else, to nobody else. */
export async function serveStatus(port: number, status: WatchStatus, clock: Clock): Promise<WatchServer> {
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '', status, clock.now());
    const [code, body] = request.method === 'GET' || request.method === 'HEAD' ? answer : [405, 'GET only\n'];
    response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? '' : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(listenError(port, cause)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${actual}`, close };
}

function answerTo(path: string, status: WatchStatus, now: number): [number, string] {
  if (path === '/metrics') return [200, status.metrics(process.memoryUsage.rss())];
  if (path !== '/healthz') return [404, '/healthz and /metrics are here\n'];
  return status.isHealthy(now) ? [200, 'ok\n'] : [503, 'no cycle for too long\n'];
}
