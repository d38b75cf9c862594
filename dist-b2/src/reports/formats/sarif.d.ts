import type { Format } from '../formats.ts';
/** For code scanning: SARIF 2.1.0 with a rule for each class, each result at the line that declares it. */
export declare const sarif: Format;
//# sourceMappingURL=sarif.d.ts.map