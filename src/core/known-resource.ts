import type { ResourceType } from './define.ts';
import type { Match } from './match.ts';
import type { Desired } from './model.ts';
import { sealObserved } from './seal.ts';
import type { Value } from './value.ts';

/** What references see, by address. Few resources are referenced, so what one sees is put together when it is asked for. */
export class KnownResources {
  readonly #made = new Map<string, KnownResource>();
  readonly #make: (address: string) => KnownResource | undefined;

  /** `make`: of a resource that has been planned; undefined while it has not. */
  constructor(make: (address: string) => KnownResource | undefined) {
    this.#make = make;
  }

  get(address: string): KnownResource | undefined {
    const known = this.#made.get(address) ?? this.#make(address);
    if (known !== undefined) this.#made.set(address, known);
    return known;
  }
}

/** What a reference to a resource sees. Few resources are referenced, so the values are put together when asked for. */
export class KnownResource {
  /** Undefined while it is not known, or will change. */
  readonly id: string | undefined;
  readonly #type: ResourceType;
  readonly #desired: Desired;
  readonly #match: Match | undefined;
  readonly #stays: boolean;
  #values: Readonly<Record<string, Value>> | undefined;

  /** `desired`: sealed. `match`: undefined where the object that lives now will not stay. `stays`: it should not, but does. */
  constructor(type: ResourceType, desired: Desired, match: Match | undefined, stays = false) {
    this.#stays = stays;
    this.id = match !== undefined && 'observed' in match ? match.observed.id : undefined;
    this.#type = type;
    this.#desired = desired;
    this.#match = match;
  }

  /**
   * Declared properties over live ones, or of what stays as it is live ones over declared; secret ones sealed: also those
   * that were last applied as such.
   */
  get values(): Readonly<Record<string, Value>> {
    return (this.#values ??= this.#sealed());
  }

  #sealed(): Readonly<Record<string, Value>> {
    const [desired, match] = [this.#desired, this.#match];
    if (match === undefined || !('observed' in match)) return desired.properties;
    const recorded = match.kind === 'paired' ? match.recorded : undefined;
    const live = sealObserved(this.#type, desired, match.observed.properties, recorded);
    return this.#stays ? { ...desired.properties, ...live } : { ...live, ...desired.properties };
  }
}
