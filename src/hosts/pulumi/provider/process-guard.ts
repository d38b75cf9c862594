import { HoldfastError } from '../../../core/errors.ts';
import { debugOutput, dumps, unverifiedTls, type Hazard } from '../../../http/process-hazards.ts';

/** How the provider's process was started. */
export interface ProcessStart {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execArgv?: readonly string[];
}

/** Keeps credentials out of a process that would print them; what only might give them away is told once. */
export class ProcessGuard {
  readonly #start: ProcessStart;
  readonly #tell: (line: string) => void;
  #told = false;

  constructor(start: ProcessStart, tell: (line: string) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  /** Before each use of a connection. Certificates are verified whatever the environment says, so that is only told. */
  check(): void {
    const { env, execArgv = [] } = this.#start;
    const refused = debugOutput(env);
    if (refused !== undefined) throw new HoldfastError('usage', refused.summary, { advice: refused.detail });
    if (this.#told) return;
    this.#told = true;
    const hazards: readonly Hazard[] = [unverifiedTls(env) ?? [], dumps(env, execArgv)].flat();
    for (const { summary, detail } of hazards) this.#tell(`${summary}. ${detail}`);
  }
}
