/** The part of `@opentelemetry/api` 1.x that is used; the package itself is the user's, if anybody's. */
export interface TelemetryApi {
    readonly ROOT_CONTEXT: Context;
    readonly context: {
        readonly active: () => Context;
    };
    readonly trace: {
        readonly getTracer: (name: string, version?: string) => Tracer;
        readonly getTracerProvider: () => TracerProvider;
        readonly setSpan: (context: Context, span: Span) => Context;
        readonly setSpanContext: (context: Context, span: SpanContext) => Context;
    };
    readonly createTraceState?: (text: string) => unknown;
}
/** Opaque; only handed around. */
export interface Context {
    readonly getValue: (key: symbol) => unknown;
}
export interface SpanContext {
    readonly traceId: string;
    readonly spanId: string;
    readonly traceFlags: number;
    readonly isRemote?: boolean;
    readonly traceState?: unknown;
}
export interface Tracer {
    readonly startSpan: (name: string, options: SpanOptions, context: Context) => Span;
}
export interface SpanOptions {
    readonly kind?: number;
    readonly attributes?: Readonly<Record<string, string | number | boolean>>;
    /** Milliseconds since the epoch. */
    readonly startTime?: number;
}
export interface Span {
    readonly setAttribute: (name: string, value: string | number | boolean) => unknown;
    readonly setStatus: (status: {
        readonly code: number;
        readonly message?: string;
    }) => unknown;
    readonly end: (time?: number) => void;
}
/** An SDK's provider, perhaps behind the API's proxy. */
export interface TracerProvider {
    readonly getDelegate?: () => TracerProvider;
    readonly forceFlush?: () => Promise<void>;
}
/** Values of the API's enumerations. */
export declare const INTERNAL = 0;
export declare const CLIENT = 2;
export declare const ERROR = 2;
//# sourceMappingURL=telemetry-api.d.ts.map