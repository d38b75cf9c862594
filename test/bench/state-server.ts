import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server for Terraform's http backend: one document, no lock. */
export interface StateServer {
  readonly url: string;
  /** Of the document now. */
  bytes(): number;
  forget(): void;
  close(): Promise<void>;
}

export async function startStateServer(): Promise<StateServer> {
  let document: Buffer | undefined;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.method === 'POST') document = Buffer.concat(parts);
      if (request.method === 'DELETE') document = undefined;
      response.statusCode = request.method === 'GET' && document === undefined ? 204 : 200;
      response.end(request.method === 'GET' ? document : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/state`,
    bytes: () => document?.length ?? 0,
    forget: () => (document = undefined),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
