import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Lets several processes that load `take-turns.ts` touch files in a drawn order, one at a time. */
export interface Turns {
  readonly env: Readonly<Record<string, string>>;
  /** Who did what, in order; processes by the order in which they came. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

interface Player {
  readonly name: string;
  readonly socket: Socket;
  readonly asked: string[];
}

/** Begins once so many processes have come; `draw` gives numbers from 0 to below 1. */
export async function takeTurns(players: number, below: string, draw: () => number): Promise<Turns> {
  const log: string[] = [];
  const present = new Set<Player>();
  let come = 0;
  const next = (): void => {
    const ready = [...present];
    if (come < players || ready.some(({ asked }) => asked.length === 0)) return;
    const chosen = ready[Math.floor(draw() * ready.length)];
    if (chosen === undefined) return;
    log.push(`${chosen.name} ${chosen.asked.shift() ?? ''}`);
    chosen.socket.write('.');
  };
  const server = createServer((socket) => {
    come += 1;
    const player: Player = { name: String(come), socket, asked: [] };
    present.add(player);
    socket.setNoDelay(true);
    socket.on('data', (bytes) => {
      player.asked.push(...bytes.toString().trimEnd().split('\n'));
      next();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      present.delete(player);
      next();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { HOLDFAST_TEST_BELOW: below, HOLDFAST_TEST_TURNS: String(port) },
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const { socket } of present) socket.destroy();
      }),
  };
}
