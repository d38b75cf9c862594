import { inspect } from 'node:util';
import type { Json } from './json.ts';
/** The text shown wherever a secret's value would stand. */
export declare const SENSITIVE = "(sensitive value)";
/** The text shown for a value that only exists once another resource has been applied. */
export declare const UNKNOWN = "(known after apply)";
/**
 * A value that must never be printed or stored. Only `reveal` gives it, and only the moment of sending and
 * the keyed fingerprint may call that. Serialising or inspecting a Secret shows a placeholder.
 */
export declare class Secret {
    #private;
    constructor(value: Json);
    reveal(): Json;
    /** A fingerprint by a keyring, made once for each path: comparing, planning, journalling and sending all ask for it. */
    printed(keyring: object, path: string, make: (value: Json) => string): string;
    toJSON(): string;
    toString(): string;
    [inspect.custom](): string;
}
/** `${resources.NAME.PROPERTY}`: another resource's property. `path` is `id`, or a property path such as `a.b[0]`. */
export declare class Reference {
    readonly address: string;
    readonly path: string;
    constructor(address: string, path: string);
    toString(): string;
}
/** Text with references (and perhaps secrets) inside; it becomes a string once all references are known. */
export declare class Template {
    readonly parts: readonly (string | Secret | Reference)[];
    constructor(parts: readonly (string | Secret | Reference)[]);
}
/** A value that cannot be known in this run, e.g. an unset variable under `--missing-env=unknown`. */
export declare class Unknown {
    readonly reason: string;
    constructor(reason: string);
}
/** A declared value: JSON in which leaves may still be secret, referenced, templated or unknown. */
export type Value = null | boolean | number | string | Secret | Reference | Template | Unknown | readonly Value[] | {
    readonly [key: string]: Value;
};
/** A plain object of values (not an array, not a Secret, Reference, Template or Unknown). */
export declare function isValueObject(value: Value | undefined): value is {
    readonly [key: string]: Value;
};
//# sourceMappingURL=value.d.ts.map