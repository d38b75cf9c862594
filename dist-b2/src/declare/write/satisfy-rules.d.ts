import type { ResourceType } from '../../core/define.ts';
import type { LiveProperties } from './live-properties.ts';
import type { Placeholders } from './placeholders.ts';
export interface RuleSubject {
    readonly type: ResourceType;
    readonly variant: string;
    readonly address: string;
    readonly live: LiveProperties;
    readonly placeholders: Placeholders;
}
/**
 * Adds what the table's rules ask for beyond required fields: a default that has to be written out after all, or a
 * credential nobody can read. Gives the sentences of rules that the live object itself breaks.
 */
export declare function satisfyRules(subject: RuleSubject): readonly string[];
//# sourceMappingURL=satisfy-rules.d.ts.map