import type { ResourceType } from '../core/define.ts';
import { type PropertyPath } from '../core/path.ts';
import { Reference } from '../core/value.ts';
import type { Expression } from './expression.ts';
/** What a reference may point to: names and, for groups, their keys; `broken` where the keys could not be read. */
export type Targets = ReadonlyMap<string, ReadonlySet<string> | 'broken' | undefined>;
/** Why something cannot be referred to. */
export interface ReferenceProblem {
    readonly summary: string;
    readonly detail: string;
}
/** Turns `${resources.NAME.PROPERTY}` or `${resources.GROUP["key"].PROPERTY}` into a reference. */
export declare function refer({ steps, written }: Expression, targets: Targets): Reference | ReferenceProblem;
/** What is wrong with the property a reference names, or undefined. Open structures may be stepped into freely. */
export declare function checkTarget(resource: ResourceType, variant: string, path: PropertyPath, passthrough: readonly string[]): ReferenceProblem | undefined;
//# sourceMappingURL=refer.d.ts.map