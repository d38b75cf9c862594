import type { Json } from '../../../src/core/json.ts';
/** One field as the facts tell it. */
export interface FieldFact {
    /** `rw`: set and answered; `write`: set, never answered; `read`: answered, never set. */
    readonly class: 'rw' | 'write' | 'read';
    readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'map' | 'object';
    readonly items?: 'string' | 'object';
    /** Members of an object; all of them are needed whenever it is set. */
    readonly parts?: Readonly<Record<string, {
        readonly class: 'rw' | 'write' | 'read';
    }>>;
    readonly required?: boolean;
    readonly nullable?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    /** What the server fills in on create. */
    readonly default?: Json;
    /** What a field that nobody can set begins with. */
    readonly initial?: Json;
}
/** One kind of integration as the facts tell it. */
export interface TypeFact {
    readonly codeSource?: boolean;
    readonly fields: Readonly<Record<string, FieldFact>>;
}
/** The kinds of integration by their name on the wire. */
export declare const typeFacts: ReadonlyMap<string, TypeFact>;
/** How requests are let in. */
export declare const authFacts: {
    path: string;
    grantType: string;
    expiresInSeconds: number;
    clients: string[];
    source: string;
};
/** Paths and statuses. */
export declare const endpoints: {
    list: {
        method: string;
        path: string;
        status: number;
    };
    read: {
        method: string;
        path: string;
        status: number;
    };
    create: {
        method: string;
        path: string;
        status: number;
        item: string;
    };
    update: {
        method: string;
        path: string;
        status: number;
        item: string;
    };
    delete: {
        method: string;
        path: string;
        status: number;
    };
    validate: {
        method: string;
        path: string;
        status: number;
        source: string;
    };
};
/** Both are in use: `/projects/…` and `/api/projects/…`. */
export declare const pathPrefixes: string[];
/** Length of an integration's id. */
export declare const idLength: number;
//# sourceMappingURL=facts.d.ts.map