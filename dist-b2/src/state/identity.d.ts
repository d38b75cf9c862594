import type { StateDocument } from '../core/store.ts';
/** Refuses another stack's state, e.g. where two stacks were given one address. */
export declare function requireIdentity(document: Pick<StateDocument, 'name' | 'stack'>, wanted: {
    readonly name: string;
    readonly stack: string;
}, description: string): void;
//# sourceMappingURL=identity.d.ts.map