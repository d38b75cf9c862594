import type { ResourceType } from '../core/define.ts';
import type { Json } from '../core/json.ts';
import { type PropertyPath } from '../core/path.ts';
import type { ValidatorError } from '../core/registry.ts';
/** Something wrong with a resource's properties; the path is inside them. */
export interface PropertyFinding {
    readonly severity: 'error' | 'warning';
    readonly summary: string;
    readonly detail: string;
    readonly path: PropertyPath;
    /** Whether the name or the value is meant; a path that is not declared means what is around it. */
    readonly part: 'key' | 'value';
}
/** What a message is about. `shown` is undefined where the value is secret. */
export interface MessageContext {
    readonly resource: ResourceType;
    readonly variant: string;
    readonly path: PropertyPath;
    readonly given: Json | undefined;
    readonly secret: boolean;
}
/** Says a validator's finding in our own words. Values are never repeated. */
export declare function schemaMessage(error: ValidatorError, context: MessageContext): PropertyFinding;
//# sourceMappingURL=schema-message.d.ts.map