import type { Json } from '../../../src/core/json.ts';
/** One field as the facts tell it. */
export interface FieldFact {
    readonly type: string;
    readonly access: 'readWrite' | 'writeOnly' | 'readOnly' | 'echoUnconfirmed';
    readonly types?: readonly string[];
    readonly serverDefault?: Json;
    readonly omittedWhenDefault?: boolean;
    readonly items?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
}
/** One type as the facts tell it. */
export interface TypeFact {
    readonly origin: string;
    readonly serverOrigin?: string;
    readonly serverName?: string;
    readonly credentials: readonly (readonly string[])[];
    readonly requires?: readonly string[];
    readonly tokenUsername?: string;
}
/** The documented bodies of refusals. */
export declare const errors: {
    missing: {
        body: {
            success: boolean;
            error: string;
            advice: string;
        };
        status: string;
        source: string;
    };
    unauthenticated: {
        status: number;
        body: {
            message: string;
            "status-code": number;
        };
        source: string;
    };
    notAdministrator: {
        status: number;
        body: {
            message: string;
            "status-code": number;
        };
        source: string;
    };
    xsrf: {
        status: number;
        text: string;
        source: string;
    };
    basicDisabled: {
        status: number;
        body: {
            message: string;
        };
        source: string;
    };
    rateLimited: {
        status: number;
        body: {
            message: string;
        };
        source: string;
    };
};
/** The documented paths and envelopes. */
export declare const endpoints: {
    list: {
        method: string;
        path: string;
        success: string;
        member: string;
        shape: string;
        source: string;
    };
    read: {
        method: string;
        path: string;
        success: string;
        member: string;
        shape: string;
        source: string;
    };
    create: {
        method: string;
        path: string;
        success: string;
        member: string;
        shape: string;
        source: string;
    };
    update: {
        method: string;
        path: string;
        success: string;
        member: string;
        shape: string;
        source: string;
    };
    disable: {
        method: string;
        path: string;
        query: string;
        success: string;
        source: string;
    };
    delete: {
        method: string;
        path: string;
        query: string;
        success: string;
        source: string;
    };
};
/** The facts of a type, or undefined where it is not one of the documented ones. */
export declare function typeFact(type: unknown): TypeFact | undefined;
/** The fields integrations of a type have. */
export declare function fieldFacts(type: string): readonly (readonly [string, FieldFact])[];
//# sourceMappingURL=facts.d.ts.map