import { splitProperty } from '../core/address.ts';
import { HoldfastError } from '../core/errors.ts';
import type { ResourceType } from '../core/define.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Desired, Observed } from '../core/model.ts';
import { fingerprintOf, hasUnknown, reveal, type Substitutes } from '../core/placeholder.ts';
import { resolveDesired, secretAt, valueAt } from '../core/resolve.ts';
import { sealObserved } from '../core/seal.ts';
import { Reference, type Value } from '../core/value.ts';
import type { EngineContext } from './context.ts';
import type { JournalWriter } from './journal.ts';

/** What placeholders stand for while a plan is carried out: secrets, and properties of what is done already. */
export class KnownValues implements Substitutes {
  readonly #desired: ReadonlyMap<string, Desired>;
  readonly #context: EngineContext;
  readonly #journal: JournalWriter;
  readonly #live: (address: string) => Observed | undefined;
  /** Those that others refer to: of nothing else what the vendor answers is asked for. */
  readonly #referenced: ReadonlySet<string>;
  /** Live properties by address, as answered to this run's writes. */
  readonly #answered = new Map<string, Readonly<Record<string, Value>>>();
  /** Of those that refer to others: the ones of which all references have been resolved. */
  readonly #complete = new Map<string, Desired>();

  /** `live`: the object of an address as the plan saw it. */
  constructor(
    desired: ReadonlyMap<string, Desired>,
    context: EngineContext,
    journal: JournalWriter,
    live: (address: string) => Observed | undefined,
  ) {
    this.#desired = desired;
    this.#context = context;
    this.#journal = journal;
    this.#live = live;
    this.#referenced = referencedBy(desired.values());
  }

  /** Properties an object answered with after a write; secret ones are sealed. */
  learn(type: ResourceType, address: string, properties: JsonObject): void {
    const desired = this.#referenced.has(address) ? this.#desired.get(address) : undefined;
    if (desired === undefined) return;
    const recorded = this.#journal.resource(address);
    this.#answered.set(address, sealObserved(type, desired, properties, recorded));
  }

  /** A declared resource with all its references resolved. */
  desired(address: string): Desired | undefined {
    const complete = this.#complete.get(address);
    if (complete !== undefined) return complete;
    const declared = this.#desired.get(address);
    if (declared === undefined || declared.dependencies.length === 0) return declared;
    const desired = resolveDesired(declared, (reference) => this.lookup(reference));
    if (!hasUnknown(desired.properties)) this.#complete.set(address, desired);
    return desired;
  }

  secret(path: string, planned: string): Json {
    const { address, path: property } = splitProperty(path) ?? { address: path, path: '' };
    const isPlanned = (value: Value): boolean =>
      fingerprintOf(this.#context.keyring, property, value) === planned;
    const declared = secretAt(this.#desired.get(address)?.properties ?? {}, property);
    if (declared !== undefined && isPlanned(declared)) return reveal(declared);
    const carried = valueAt(this.#live(address)?.properties ?? {}, property);
    if (carried !== undefined && isPlanned(carried)) return reveal(carried);
    throw stale(
      declared === undefined
        ? `${path} is no longer declared`
        : `the secret ${path} is not the one that was planned`,
    );
  }

  reference(reference: string): Json {
    const { address, path } = splitProperty(reference) ?? { address: reference, path: '' };
    const value = this.lookup(new Reference(address, path));
    if (value === undefined || hasUnknown(value)) {
      throw new HoldfastError('error', `${reference} is still not known after ${address} was applied`, {
        advice: 'Reference its id, a declared property, or one the vendor answers.',
      });
    }
    return reveal(value);
  }

  /** What a reference stands for by now. */
  lookup({ address, path }: Reference): Value | undefined {
    if (path === 'id') return this.#journal.resource(address)?.id;
    const declared = valueAt(this.desired(address)?.properties ?? {}, path);
    return declared ?? valueAt(this.#answered.get(address) ?? {}, path);
  }
}

function referencedBy(resources: Iterable<Desired>): ReadonlySet<string> {
  const referenced = new Set<string>();
  for (const { dependencies } of resources) for (const address of dependencies) referenced.add(address);
  return referenced;
}

function stale(message: string): HoldfastError {
  return new HoldfastError('stale', message, {
    advice: 'Plan again with the values that are to be applied.',
  });
}
