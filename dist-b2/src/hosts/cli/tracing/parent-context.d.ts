import type { Host } from '../host.ts';
import type { Context, TelemetryApi } from './telemetry-api.ts';
/** The span this process was started in, from TRACEPARENT and TRACESTATE; else whatever is active. */
export declare function parentContext({ trace, context, ROOT_CONTEXT, createTraceState }: TelemetryApi, env: Host['env']): Context;
//# sourceMappingURL=parent-context.d.ts.map