import type { Host } from '../host.ts';
import type { Context, TelemetryApi } from './telemetry-api.ts';

const FORM = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/u;

/** The span this process was started in, from TRACEPARENT and TRACESTATE; else whatever is active. */
export function parentContext(
  { trace, context, ROOT_CONTEXT, createTraceState }: TelemetryApi,
  env: Host['env'],
): Context {
  const [, traceId, spanId, flags] = FORM.exec(env['TRACEPARENT']?.trim() ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return context.active();
  const state = env['TRACESTATE'];
  const traceState = state === undefined ? undefined : createTraceState?.(state);
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
    ...(traceState !== undefined && { traceState }),
  });
}
