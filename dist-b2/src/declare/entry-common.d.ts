import type { Value } from '../core/value.ts';
/** Keys every provider entry understands besides its provider's own. */
export declare const commonKeys: readonly string[];
/** What is wrong with the value of a common key, as the end of a sentence; undefined when it is right. */
export declare function checkCommon(key: string, value: Value): string | undefined;
//# sourceMappingURL=entry-common.d.ts.map