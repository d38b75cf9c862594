/** The environment as given by the host; nothing here reads the process. */
export class Environment {
  readonly #values: Readonly<Record<string, string | undefined>>;
  /** What was asked for: a process's environment makes its texts anew each time. */
  readonly #known = new Map<string, string | undefined>();
  readonly #public: ReadonlySet<string>;
  /** What an unset variable is: an error, or a value that is not known in this run. */
  readonly missing: 'error' | 'unknown';

  constructor(
    values: Readonly<Record<string, string | undefined>>,
    publicNames: ReadonlySet<string>,
    missing: 'error' | 'unknown',
  ) {
    this.#values = values;
    this.#public = publicNames;
    this.missing = missing;
  }

  /** Undefined when unset; set but empty is a value. */
  get(name: string): string | undefined {
    if (!this.#known.has(name))
      this.#known.set(name, Object.hasOwn(this.#values, name) ? this.#values[name] : undefined);
    return this.#known.get(name);
  }

  /** Named under `env.public`, so not secret. */
  isPublic(name: string): boolean {
    return this.#public.has(name);
  }

  names(): readonly string[] {
    return Object.keys(this.#values);
  }
}
