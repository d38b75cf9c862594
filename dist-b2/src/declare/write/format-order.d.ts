import type { ResourceType } from '../../core/define.ts';
/** Gives the table of a type token, where it is known. */
export type FindType = (token: string) => ResourceType | undefined;
/** What the canonical order of the map at a path is; undefined where order is the user's. */
export declare function orderAt(path: readonly string[], kind: {
    readonly type?: string;
    readonly variant: (discriminator: string) => string | undefined;
}, find: FindType): readonly string[] | undefined;
//# sourceMappingURL=format-order.d.ts.map