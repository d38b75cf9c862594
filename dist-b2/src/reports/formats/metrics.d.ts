import type { Format } from '../formats.ts';
/** For Prometheus' text-file collector: counts only, no address and no value, so that labels stay few. */
export declare const metrics: Format;
//# sourceMappingURL=metrics.d.ts.map