import type { Format } from '../formats.ts';
/** For people with a browser: one file that loads nothing from anywhere. */
export declare const html: Format;
//# sourceMappingURL=html.d.ts.map