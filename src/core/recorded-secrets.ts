import type { Recorded } from './model.ts';

/** Property paths that hold, at a live object, what was once sent to it as a secret. */
export type SecretPaths = ReadonlySet<string>;

const NONE: SecretPaths = new Set();

/** What state knows of live objects' secrets, whichever resource declares them, and of those a replacement left behind. */
export class RecordedSecrets {
  readonly #byObject = new Map<string, Set<string>>();

  constructor(resources: Iterable<Recorded>) {
    for (const { origin, type, id, fingerprints, released = [], deposed } of resources) {
      this.#add(origin, type, id, [...Object.keys(fingerprints), ...released]);
      for (const left of deposed) this.#add(origin, type, left.id, left.secrets ?? []);
    }
  }

  of(origin: string, type: string, id: string): SecretPaths {
    return this.#byObject.get(keyOf(origin, type, id)) ?? NONE;
  }

  #add(origin: string, type: string, id: string, paths: readonly string[]): void {
    if (paths.length === 0) return;
    const key = keyOf(origin, type, id);
    this.#byObject.set(key, new Set([...(this.#byObject.get(key) ?? []), ...paths]));
  }
}

/** True where a path is one of those, or something below it is. */
export function holdsSecret(secrets: SecretPaths, path: string): boolean {
  if (secrets.has(path)) return true;
  for (const secret of secrets) {
    if (secret.startsWith(path) && '.['.includes(secret.charAt(path.length))) return true;
  }
  return false;
}

function keyOf(origin: string, type: string, id: string): string {
  return JSON.stringify([origin, type, id]);
}
