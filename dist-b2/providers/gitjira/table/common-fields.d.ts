import type { Field } from '../../../src/core/define.ts';
/** What integrations of every type have. */
export declare const commonFields: Readonly<Record<string, Field>>;
//# sourceMappingURL=common-fields.d.ts.map