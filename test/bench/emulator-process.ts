import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import process from 'node:process';
import type { Requests } from './result.ts';
import type { Ask } from './serve-emulators.ts';

/** The vendors' emulators in a process of their own, so that their work is not counted as ours. */
export interface EmulatorProcess {
  /** A vendor without objects; gives what reaches and admits to it. Whatever was open before is gone. */
  open(vendor: string): Promise<Readonly<Record<string, string>>>;
  /** Milliseconds before each answer. */
  latency(ms: number): Promise<void>;
  /** Names this moment. */
  mark(): Promise<number>;
  /** Requests since then. */
  since(mark: number): Promise<Requests>;
  /** Writes a plan for `floor.ts`: the requests since the mark, against a world as it was then. */
  floor(mark: number, file: string, concurrency: number): Promise<void>;
  close(): void;
}

export async function startEmulatorProcess(): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-emulators.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => child.on('spawn', resolve).on('error', reject));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async <T>(message: Ask): Promise<T> => {
    child.stdin.write(`${JSON.stringify(message)}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error('the emulators ended; what they said is above');
    return JSON.parse(line.value) as T;
  };
  return {
    open: (vendor) => ask({ do: 'open', vendor }),
    latency: (ms) => ask({ do: 'latency', ms }),
    mark: () => ask({ do: 'mark' }),
    since: (mark) => ask({ do: 'since', mark }),
    floor: (mark, file, concurrency) => ask({ do: 'floor', mark, file, concurrency }),
    close: () => child.stdin.end(),
  };
}
