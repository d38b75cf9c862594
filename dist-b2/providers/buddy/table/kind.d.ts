import type { Field, Rule, Variant } from '../../../src/core/define.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { type AuthType } from './auth-type.ts';
import { type OwnField } from './own-fields.ts';
type Fields = Readonly<Record<string, Field>>;
/** What distinguishes one kind of integration from the others. */
export interface Kind {
    /** The service it connects to. */
    readonly service: string;
    /** Must be declared whatever the way of authentication. */
    readonly requires?: readonly OwnField[];
    /** May be declared. */
    readonly accepts?: readonly OwnField[];
    /** The way of authentication the vendor takes when none is declared, where known. */
    readonly auth?: AuthType;
    /** Words over those of the shared fields. */
    readonly fields?: Fields;
    readonly rules?: readonly Rule[];
    /** Properties of the example beside name, scope and what is required. */
    readonly example?: JsonObject;
}
/** Makes the table entry of a kind from the shared fields. */
export declare function variantOf(type: string, kind: Kind): Variant;
export {};
//# sourceMappingURL=kind.d.ts.map