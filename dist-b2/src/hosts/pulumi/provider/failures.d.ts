import { HoldfastError } from '../../../core/errors.ts';
import type { JsonObject } from '../../../core/json.ts';
/** An error by which Pulumi learns that the object exists although not all went well. */
export declare class PartialFailure extends Error {
    readonly id: string;
    readonly properties: JsonObject;
    readonly reasons: readonly string[];
    constructor(message: string, id: string, properties: JsonObject);
}
/** Turns whatever was thrown into the errors Pulumi shows: only their message reaches the user. */
export declare class Failures {
    #private;
    constructor(shown: (text: string) => string);
    /** Failed credentials are explained once per entry. */
    toError(error: unknown, entry: string): Error;
}
/** The whole message: what failed, on what, field by field, and what to do. */
export declare function failureText(error: HoldfastError): string;
//# sourceMappingURL=failures.d.ts.map