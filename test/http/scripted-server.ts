import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server does with one request; `response.socket` is there for misbehaviour. */
export type Step = (response: ServerResponse, seen: Seen) => void;

export interface ScriptedServer {
  readonly origin: string;
  readonly seen: Seen[];
  /** Steps for the next requests, in order; the last one stays. */
  script(...steps: Step[]): void;
  close(): Promise<void>;
}

/** A loopback server that misbehaves on command. */
export async function scriptedServer(): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  let steps: Step[] = [json(200, {})];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const entry = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
      seen.push(entry);
      const step = steps.length > 1 ? steps.shift() : steps[0];
      step?.(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    script: (...next) => {
      steps = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Step {
  return raw(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

/** Answers with given bytes. */
export function raw(status: number, body: string | Buffer, headers: Record<string, string> = {}): Step {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Destroys the connection without an answer. */
export const drop: Step = (response) => {
  response.socket?.destroy();
};

/** Sends headers for a longer body, a part of it, and destroys the connection. */
export function truncate(status: number, part: string): Step {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write(part, () => response.socket?.destroy());
  };
}

/** Reads the request and never answers. */
export const hang: Step = () => undefined;
