import type { Field } from '../../../src/core/define.ts';
/** Which people and pipelines may use an integration. */
export declare const access: Readonly<Record<string, Field>>;
//# sourceMappingURL=access.d.ts.map