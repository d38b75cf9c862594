import type { Expression } from './input.ts';
import type { GroupDeclaration, ResourceDeclaration } from './declaration.ts';
/** Names of resources, or the resources themselves. */
export type Dependency = string | ResourceDeclaration | GroupDeclaration;
type Texts = string | readonly string[];
/** How a resource is handled. */
export interface ResourceOptions {
    /** Resources that must be done first; a group means all its instances. */
    readonly dependsOn?: Dependency | readonly Dependency[];
    /** Refuses every run that would delete or replace it, also after the block is gone. */
    readonly protect?: boolean | Expression;
    /** Properties sent on create and never compared afterwards. */
    readonly ignoreChanges?: Texts;
    /** Properties whose change replaces the object. */
    readonly replaceOnChanges?: Texts;
    /** A replacement deletes first. */
    readonly deleteBeforeReplace?: boolean | Expression;
    /** Removing the declaration forgets the object and leaves it alive. */
    readonly retainOnDelete?: boolean | Expression;
    /** Former names; the state moves along and nothing is created again. */
    readonly aliases?: Texts;
    /** Which entry under `providers` to use. */
    readonly provider?: string;
    /** Id of a live object to adopt. */
    readonly import?: string | number;
    /** Whether a live object with the same natural key may be adopted. */
    readonly adopt?: 'always' | 'ifMatching' | 'never' | Expression;
    /** When unreadable secrets are sent again. */
    readonly secretChanges?: 'onChange' | 'always' | 'never' | Expression;
    /** Properties unknown to the schema that are sent and compared as they are; spread them in: `...{ new_field: 1 }`. */
    readonly passthrough?: Texts;
}
export {};
//# sourceMappingURL=resource-options.d.ts.map