import type { JsonObject } from '../../../core/json.ts';
import type { Desired, Observed, Recorded } from '../../../core/model.ts';
import { type Keyring } from '../../../core/placeholder.ts';
import type { Value } from '../../../core/value.ts';
import type { SecretRegistry } from '../../../declare/secret-registry.ts';
import { type HiddenOptions, type Memory } from '../../../pulumi-facts/hidden.ts';
import type { Kind } from './kinds.ts';
/** What a program declares of one resource, taken apart. */
export interface Declaration {
    readonly hidden: HiddenOptions;
    /** The discriminator as given: not necessarily a kind there is. */
    readonly discriminator: Value | undefined;
    /** Scope values as given, by name. */
    readonly scope: Readonly<Record<string, Value>>;
    /** All else, the discriminator included; sensitive parts are `Secret`. */
    readonly properties: Readonly<Record<string, Value>>;
}
/** Takes inputs apart by their table. Every secret met is made known to `secrets`. */
export declare function declarationOf(kind: Kind, inputs: JsonObject, secrets: SecretRegistry): Declaration;
/** The declaration in the words of the model; scope defaults are filled in by `check`, unknown scopes stay so. */
export declare function desiredOf(kind: Kind, declaration: Declaration, provider: string, address: string): Desired;
/** A declaration's properties in clear, for what Pulumi is to remember. */
export declare function inClear(properties: Readonly<Record<string, Value>>): JsonObject;
/** What Pulumi's state says of a resource: as last applied and as last seen. */
export interface Past {
    readonly hidden: HiddenOptions;
    /** Absent for a resource that was never created, read or imported by Holdfast. */
    readonly memory: Memory | undefined;
    /** What was declared, as far as known; readable parts may hold drift seen by a refresh. */
    readonly declaration: Declaration;
    readonly recorded: Recorded;
    readonly observed: Observed;
}
export interface PastInput {
    readonly kind: Kind;
    readonly id: string;
    /** Outputs as remembered. */
    readonly outputs: JsonObject;
    /** Names declared now: the best guess for what was, where nothing is remembered. */
    readonly names: readonly string[];
    readonly origin: string;
    readonly provider: string;
    readonly address: string;
    readonly keyring: Keyring;
    readonly secrets: SecretRegistry;
}
/** Reads remembered outputs as the engine's recorded and observed forms. */
export declare function pastOf(input: PastInput): Past;
/** What a write leaves to be remembered. */
export declare function memoryOf(kind: Kind, desired: Desired, origin: string, unsettled: readonly string[]): Memory;
//# sourceMappingURL=declaration.d.ts.map