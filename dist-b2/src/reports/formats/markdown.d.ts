import type { Format } from '../formats.ts';
/** For a forge's comments and issues: short enough for one, and safe to show whatever a vendor answered. */
export declare const markdown: Format;
//# sourceMappingURL=markdown.d.ts.map