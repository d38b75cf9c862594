import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import process from 'node:process';

/** The vendors' emulators in a process of their own, so that their work is not counted as ours. */
export interface EmulatorProcess {
  readonly config: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Milliseconds before each answer. */
  latency(ms: number): Promise<void>;
  /** Requests answered so far. */
  requests(): Promise<number>;
  close(): void;
}

export async function startEmulatorProcess(): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-emulators.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value as string) as unknown;
  const ask = async (message: unknown): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(message)}\n`);
    return next();
  };
  return {
    config: (await next()) as EmulatorProcess['config'],
    latency: async (ms) => {
      await ask({ latency: ms });
    },
    requests: async () => ((await ask({ totals: true })) as { requests: number }).requests,
    close: () => child.stdin.end(),
  };
}
