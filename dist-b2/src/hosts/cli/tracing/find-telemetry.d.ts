import type { TelemetryApi } from './telemetry-api.ts';
/**
 * The user's `@opentelemetry/api`, but only where an SDK has registered itself in this process, e.g. by
 * `NODE_OPTIONS=--import`. Otherwise nothing is looked for and nothing is loaded.
 */
export declare function findTelemetry(directory: string): TelemetryApi | undefined;
//# sourceMappingURL=find-telemetry.d.ts.map