import type { Json } from '../../../src/core/json.ts';
/** A member of a structure as the facts tell it. */
export interface PartFact {
    readonly type: string;
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly default?: Json;
    readonly items?: Readonly<Record<string, PartFact>>;
    readonly members?: Readonly<Record<string, PartFact>>;
}
/** A field as the facts tell it. */
export interface FieldFact extends PartFact {
    readonly access: 'readWrite' | 'writeOnly' | 'readOnly';
    readonly post: 'required' | 'optional' | 'none';
    readonly patch: 'required' | 'optional' | 'none';
}
/** A kind as the facts tell it; one that is only listed has no known credentials. */
export interface TypeFact {
    readonly defaultAuth?: string;
    /** Alternatives by way of authentication; `*` = any way. */
    readonly credentials?: Readonly<Partial<Record<string, readonly (readonly string[])[]>>>;
    /** What an update has to repeat, by way of authentication. */
    readonly resend?: Readonly<Partial<Record<string, readonly string[]>>>;
}
/** All fields by name. */
export declare const fields: ReadonlyMap<string, FieldFact>;
/** The documented requests: methods, paths, statuses and token scopes. */
export declare const endpoints: {
    list: {
        method: string;
        path: string;
        status: number;
        member: string;
        scopes: string[];
    };
    read: {
        method: string;
        path: string;
        status: number;
        scopes: string[];
    };
    create: {
        method: string;
        path: string;
        status: number;
        scopes: string[];
    };
    update: {
        method: string;
        path: string;
        status: number;
        scopes: string[];
    };
    delete: {
        method: string;
        path: string;
        status: number;
        scopes: string[];
    };
};
export type Endpoint = keyof typeof endpoints;
/** Members of a full view and of a summary, in the vendor's order. */
export declare const viewMembers: string[], summaryMembers: string[], rateLimit: {
    limit: string;
    remaining: string;
    reset: string;
    status: number;
    lowWater: number;
};
/** The facts of a kind, or undefined where it is not on the vendor's list. */
export declare function typeFact(type: Json | undefined): TypeFact | undefined;
//# sourceMappingURL=facts.d.ts.map