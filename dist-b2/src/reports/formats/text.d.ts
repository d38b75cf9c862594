import type { Format } from '../formats.ts';
/** For people, in Terraform's manner. */
export declare const text: Format;
//# sourceMappingURL=text.d.ts.map