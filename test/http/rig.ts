import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Provider, ProviderConfig } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Answer } from '../../src/core/wire.ts';
import { connect, type ConnectOptions, type OpenConnection } from '../../src/http/connect.ts';
import { scriptedServer, type ScriptedServer } from './scripted-server.ts';
import { virtualClock, type VirtualClock } from './virtual-clock.ts';

export const TOKEN = 'canary-token-0123456789';

/** A provider with a static token and one resource type whose `secretKey` is a secret. */
export function sampleProvider(changes: Partial<Provider> = {}): Provider {
  const operation = { method: 'GET', path: '/things' } as const;
  return {
    name: 'sample',
    title: 'Sample',
    config: { baseUrl: { description: 'where' }, token: { description: 'token', secret: true } },
    baseUrl: (config) => config['baseUrl'] ?? '',
    authenticate: (config) =>
      Promise.resolve({ headers: { authorization: `Bearer ${config['token'] ?? ''}` } }),
    resources: {
      Thing: {
        name: 'Thing',
        description: 'a thing',
        scope: [],
        discriminator: 'type',
        idField: 'id',
        fields: {
          secretKey: { type: 'string', description: 'secret', secret: true },
          headers: {
            type: 'map',
            description: 'map',
            items: { type: 'string', description: 'hidden', secret: true },
          },
          nested: {
            type: 'object',
            description: 'object',
            fields: {
              innerKey: { type: 'string', description: 'hidden', secret: true, writeOnly: true },
              open: { type: 'string', description: 'not read back, and no secret', writeOnly: true },
            },
          },
          list: {
            type: 'array',
            description: 'list',
            items: {
              type: 'object',
              description: 'item',
              fields: { itemKey: { type: 'string', description: 'hidden', secret: true } },
            },
          },
        },
        variants: {
          plain: {
            description: 'plain',
            fields: { variantKey: { type: 'string', description: 'hidden', secret: true } },
            example: {},
          },
        },
        operations: {
          list: operation,
          read: operation,
          create: { method: 'POST', path: '/things' },
          update: { method: 'PATCH', path: '/things' },
          delete: { method: 'DELETE', path: '/things' },
        },
      },
    },
    ...changes,
  };
}

export interface Rig {
  readonly server: ScriptedServer;
  readonly clock: VirtualClock;
  open(options?: RigOptions): Promise<OpenConnection>;
  /** Origin of a server that handles bare connections. */
  listen(onConnection: (socket: Socket) => void): Promise<string>;
  close(): Promise<void>;
}

export type RigOptions = Partial<Omit<ConnectOptions, 'provider' | 'config'>> & {
  readonly provider?: Partial<Provider>;
  readonly config?: ProviderConfig;
};

/** A scripted server, a virtual clock, and connections to them. */
export async function createRig(): Promise<Rig> {
  const server = await scriptedServer();
  const clock = virtualClock();
  const opened: OpenConnection[] = [];
  const cleanups: (() => void)[] = [];
  return {
    server,
    clock,
    open: async ({ provider, config, ...rest } = {}) => {
      const connection = await connect({
        name: 'sample-eu',
        provider: sampleProvider(provider),
        config: { baseUrl: server.origin, token: TOKEN, ...config },
        common: {},
        clock,
        random: () => 0.5,
        parallelism: 10,
        userAgent: 'holdfast-test/1',
        mask: (text) => text,
        ...rest,
      });
      opened.push(connection);
      return connection;
    },
    listen: async (onConnection) => {
      const bare = createServer((socket) => {
        cleanups.push(() => socket.destroy());
        socket.on('error', () => undefined);
        onConnection(socket);
      });
      cleanups.push(() => bare.close());
      await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    },
    close: async () => {
      for (const cleanup of cleanups) cleanup();
      await Promise.all(opened.map((connection) => connection.close()));
      await server.close();
    },
  };
}

/** The error a promise rejects with; fails the test when it resolves or rejects with anything else. */
export async function rejection(promise: Promise<Answer | object>): Promise<HoldfastError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HoldfastError) return error;
    throw error;
  }
  throw new Error('expected a rejection');
}
