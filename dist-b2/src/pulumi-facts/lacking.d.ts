import type { Provider } from '../core/define.ts';
type Keys = readonly string[];
/** What would complete an entry, as `validate` words it: `token (ACME_TOKEN) or user and password`. */
export declare function lackingText({ config }: Provider, alternatives: readonly Keys[]): string;
/** How to complete it the easiest way: by variables where they can, else in the order the keys are documented. */
export declare function remedyText({ name, config }: Provider, alternatives: readonly Keys[]): string;
export {};
//# sourceMappingURL=lacking.d.ts.map