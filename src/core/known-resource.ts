import type { ResourceType } from './define.ts';
import type { Desired, Observed } from './model.ts';
import { seal } from './seal.ts';
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
  readonly #live: Observed | undefined;
  #values: Readonly<Record<string, Value>> | undefined;
  constructor(type: ResourceType, desired: Desired, live: Observed | undefined) {
    this.id = live?.id;
    this.#type = type;
    this.#desired = desired;
    this.#live = live;
  }

  /** Declared properties over live ones, secret ones sealed. */
  get values(): Readonly<Record<string, Value>> {
    return (this.#values ??= this.#sealed());
  }

  #sealed(): Readonly<Record<string, Value>> {
    const properties = { ...this.#live?.properties, ...this.#desired.properties };
    return seal(this.#type, { ...this.#desired, properties }).properties;
  }
}
