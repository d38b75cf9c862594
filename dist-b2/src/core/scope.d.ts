import type { Deposed, Desired, Recorded } from './model.ts';
/** One place that is listed with one request: a type within an origin and its path parameters. */
export interface Scope {
    /** Canonical text, the scope's identity in journal and maps. */
    readonly key: string;
    /** Provider entry to ask through. */
    readonly provider: string;
    readonly origin: string;
    readonly type: string;
    readonly values: Readonly<Record<string, string>>;
}
/** Text that is equal for equal scopes, whatever entry name they were reached through. Asked for often, so remembered. */
export declare function scopeKey(origin: string, type: string, values: Readonly<Record<string, string>>): string;
/** The scope a declared resource lives in, at the origin its entry points to. */
export declare function scopeOfDesired(desired: Desired, origin: string): Scope;
/** The scope a recorded object lives in. */
export declare function scopeOfRecorded(recorded: Recorded): Scope;
/** Key of the scope a recorded object lives in. */
export declare function keyOfRecorded({ origin, type, scope }: Recorded): string;
/** The scope an object left behind by a replacement lives in. */
export declare function scopeOfDeposed(recorded: Recorded, deposed: Deposed): Scope;
/** A scope for people: `project abc123`, or the provider's name where it has no parts. */
export declare function describeScope(scope: Pick<Scope, 'provider' | 'values'>): string;
//# sourceMappingURL=scope.d.ts.map