import type { Format } from '../formats.ts';
/** The exact requests of a plan in the form of `.http` files, placeholders where secrets and unknown ids will stand. */
export declare const http: Format;
//# sourceMappingURL=http.d.ts.map