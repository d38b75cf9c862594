import type { ResourceType } from './define.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { seal, sealObserved } from './seal.ts';
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
  readonly #recorded: Recorded | undefined;
  #values: Readonly<Record<string, Value>> | undefined;
  constructor(
    type: ResourceType,
    desired: Desired,
    live: Observed | undefined,
    recorded: Recorded | undefined,
  ) {
    this.id = live?.id;
    this.#type = type;
    this.#desired = desired;
    this.#live = live;
    this.#recorded = recorded;
  }

  /** Declared properties over live ones, secret ones sealed: also those that were last applied as such. */
  get values(): Readonly<Record<string, Value>> {
    return (this.#values ??= this.#sealed());
  }

  #sealed(): Readonly<Record<string, Value>> {
    const [type, desired] = [this.#type, this.#desired];
    const live = this.#live && sealObserved(type, desired, this.#live.properties, this.#recorded);
    return { ...live, ...seal(type, desired).properties };
  }
}
