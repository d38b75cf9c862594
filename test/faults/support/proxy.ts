import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Told of each piece of data a client sends, numbered from 1: as it arrives, or once something came back for it. True: no further. */
export type Strike = (number: number, moment: 'arrived' | 'answered') => boolean;

/** Stands between a client and a server of any protocol. */
export interface Proxy {
  readonly port: number;
  /** Counts from 1 again and asks before it passes anything on. */
  readonly watch: (strike: Strike | undefined) => void;
  /** Numbers of the pieces the clients sent since `watch`, and of those that something came back for. */
  readonly seen: () => { readonly arrived: number; readonly answered: readonly number[] };
  readonly close: () => Promise<void>;
}

/** Passes everything on to a port of this machine. */
export async function startProxy(target: number): Promise<Proxy> {
  let [count, strike]: [number, Strike | undefined] = [0, undefined];
  const answered = new Set<number>();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let number = 0;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      number = count += 1;
      if (strike?.(number, 'arrived') !== true) upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      answered.add(number);
      if (number === 0 || strike?.(number, 'answered') !== true) client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    watch: (next) => {
      [count, strike] = [0, next];
      answered.clear();
    },
    seen: () => ({ arrived: count, answered: [...answered].filter((number) => number > 0) }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
