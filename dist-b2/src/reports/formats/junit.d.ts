import type { Format } from '../formats.ts';
/** For the test pages of build servers: each resource is a test case. */
export declare const junit: Format;
//# sourceMappingURL=junit.d.ts.map