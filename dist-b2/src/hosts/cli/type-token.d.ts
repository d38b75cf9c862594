import type { Provider, ResourceType } from '../../core/define.ts';
/** A type as named on the command line, with its table. */
export interface NamedType {
    readonly provider: Provider;
    readonly type: ResourceType;
    /** Without the kind. */
    readonly token: string;
    readonly variant: string | undefined;
}
/** Finds `provider:Type` or `provider:Type.kind` among the built-in tables; the kind may hold dots of its own. */
export declare function findNamedType(text: string): Promise<NamedType>;
//# sourceMappingURL=type-token.d.ts.map