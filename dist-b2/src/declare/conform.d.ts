import type { Field } from '../core/define.ts';
import type { Value } from '../core/value.ts';
import type { SecretRegistry } from './secret-registry.ts';
/** What the place a value lands in makes of it. */
export interface Landing {
    readonly field: Field | undefined;
    readonly hidden: Hiding;
}
/**
 * How far everything here is kept from view. `secret` by its field, by one around it, or by `fn::secret`: the value may
 * stand nowhere. `unread` where it cannot be read back: it is not shown in this place, and is no secret elsewhere.
 */
export type Hiding = false | 'unread' | 'secret';
/** Where values land that no field describes. */
export declare const OPEN: Landing;
/** The landing of a property that a field describes. */
export declare function landingOf(field: Field | undefined): Landing;
/** The landing of a member or element. */
export declare function inside({ field, hidden }: Landing, step: string | number): Landing;
/** Makes secrets of what lands in a hidden place; a `null` stays a plain null. */
export declare function hide(value: Value, landing: Landing, secrets: SecretRegistry): Value;
/** Text from outside becomes an integer, number or boolean where the field is one and the text is canonical. */
export declare function convertText(text: string, field: Field | undefined): string | number | boolean;
//# sourceMappingURL=conform.d.ts.map