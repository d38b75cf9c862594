const TIMEOUT_MS = 30_000;
const OUTPUT_LIMIT = 1024 * 1024;
const AT_ONCE = 4;

/** What is known of a command's output: text, why there is none, or that it has still to be run. */
export type CommandOutput =
  | { readonly text: string }
  | { readonly problem: string; readonly advice: string }
  | { readonly pending: true };

interface Command {
  readonly argv: readonly string[];
  readonly directory: string;
}

/**
 * Runs the commands of `fn::exec`, each once however often it is named. Interpretation asks for outputs and notes
 * what is missing; `run` then runs all of it side by side, and the manifest is interpreted again.
 */
export class Commands {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #timeoutMs: number;
  readonly #outputs = new Map<string, CommandOutput>();
  readonly #wanted = new Map<string, Command>();

  constructor(env: Readonly<Record<string, string | undefined>>, timeoutMs: number = TIMEOUT_MS) {
    this.#env = env;
    this.#timeoutMs = timeoutMs;
  }

  output(argv: readonly string[], directory: string): CommandOutput {
    const key = JSON.stringify([directory, argv]);
    const known = this.#outputs.get(key);
    if (known === undefined) this.#wanted.set(key, { argv, directory });
    return known ?? { pending: true };
  }

  /** Runs what was asked for; false when there was nothing to run. */
  async run(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (let next = 0; next < wanted.length; next += AT_ONCE) {
      const batch = wanted.slice(next, next + AT_ONCE);
      const outputs = await Promise.all(batch.map(([, command]) => this.#execute(command)));
      for (const [index, [key]] of batch.entries())
        this.#outputs.set(key, outputs[index] ?? { pending: true });
    }
    return wanted.length > 0;
  }

  /** Neither output nor error text of the command is repeated in a message: both may hold the secret. */
  async #execute({ argv, directory }: Command): Promise<CommandOutput> {
    const { execFile } = await import('node:child_process');
    const [file = '', ...rest] = argv;
    const options = {
      cwd: directory,
      env: { ...this.#env },
      timeout: this.#timeoutMs,
      maxBuffer: OUTPUT_LIMIT,
      shell: false,
      windowsHide: true,
    };
    return new Promise((resolve) => {
      try {
        execFile(file, rest, options, (error, stdout) =>
          resolve(error === null ? { text: stdout } : this.#failure(file, error)),
        );
      } catch {
        resolve({
          problem: `${file} could not be started`,
          advice: 'Arguments may not hold null characters.',
        });
      }
    });
  }

  #failure(
    file: string,
    error: Error & { code?: unknown; killed?: boolean; signal?: unknown },
  ): CommandOutput {
    const advice = 'Run it by hand to see what it says.';
    if (error.code === 'ENOENT') {
      return { problem: `${file} was not found`, advice: 'Install it, or write its full path.' };
    }
    if (error.code === 'EACCES') return { problem: `${file} may not be executed`, advice };
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
      return { problem: `${file} wrote more than 1 MiB`, advice: 'A secret is short; check the command.' };
    }
    if (error.killed === true) {
      return { problem: `${file} did not end within ${String(this.#timeoutMs / 1000)} s`, advice };
    }
    const how = typeof error.code === 'number' ? `exit code ${String(error.code)}` : 'a failure';
    return { problem: `${file} ended with ${how}`, advice };
  }
}
