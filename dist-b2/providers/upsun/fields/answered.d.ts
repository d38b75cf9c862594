import type { Field } from '../../../src/core/define.ts';
type Fields = Readonly<Record<string, Field>>;
/** What Upsun answers for every integration and nobody can set. */
export declare const answeredFields: Fields;
export {};
//# sourceMappingURL=answered.d.ts.map