import type { Field } from '../../../src/core/define.ts';
type Fields = Readonly<Record<string, Field>>;
/** What an integration is called and where it belongs. */
export declare const naming: Fields;
/** Texts for people and machines that work with the integration. */
export declare const notes: Fields;
/** In answers only. */
export declare const links: Fields;
export {};
//# sourceMappingURL=naming.d.ts.map