import { AsyncLocalStorage } from 'node:async_hooks';
import { HoldfastError } from '../../../core/errors.ts';
import type { RunEvent } from '../../../core/events.ts';
import type { Invocation } from '../invocation.ts';
import { findTelemetry } from './find-telemetry.ts';
import { parentContext } from './parent-context.ts';
import {
  CLIENT,
  ERROR,
  INTERNAL,
  type Context,
  type Span,
  type TelemetryApi,
  type Tracer,
} from './telemetry-api.ts';

/** One request, as the transport tells of it once it is over. The URL is without credentials. */
export interface TracedRequest {
  readonly method: string;
  readonly url: string;
  readonly status?: number | undefined;
  readonly ms: number;
  readonly attempt: number;
}

/** Longest time an exporter gets to send what is left when a run ends. */
const FLUSH_MS = 2_000;

interface ScopeSpan {
  readonly span: Span;
  readonly context: Context;
  ended: boolean;
}

/** Spans of one run: the run itself, each scope that is listed, each request. */
export class Tracing {
  readonly #api: TelemetryApi;
  readonly #tracer: Tracer;
  readonly #invocation: Invocation;
  readonly #run: Span;
  readonly #context: Context;
  readonly #scopes = new Map<string, ScopeSpan>();
  /** Which scope's listing the current flow belongs to. */
  readonly #current = new AsyncLocalStorage<ScopeSpan>();

  constructor(api: TelemetryApi, invocation: Invocation) {
    const { command, host, toolVersion } = invocation;
    this.#api = api;
    this.#invocation = invocation;
    this.#tracer = api.trace.getTracer('holdfast', toolVersion);
    const parent = parentContext(api, host.env);
    const attributes = { 'holdfast.command': command, 'holdfast.version': toolVersion };
    this.#run = this.#tracer.startSpan(`holdfast ${command}`, { kind: INTERNAL, attributes }, parent);
    this.#context = api.trace.setSpan(parent, this.#run);
  }

  stack(name: string, stack: string): void {
    this.#run.setAttribute('holdfast.name', name);
    this.#run.setAttribute('holdfast.stack', stack);
  }

  readonly event = (event: RunEvent): void => {
    if (event.type === 'refresh_start') this.#begin(event.provider, event.scope);
    if (event.type === 'refresh_complete') this.#finish(event.provider, event.scope, event.objects);
  };

  readonly request = ({ method, url, status, ms, attempt }: TracedRequest): void => {
    const now = this.#invocation.host.clock.now();
    const scope = this.#current.getStore();
    const parent = scope === undefined || scope.ended ? this.#context : scope.context;
    const attributes = {
      'http.request.method': method,
      'url.full': this.#invocation.output.mask.mask(url),
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    };
    const span = this.#tracer.startSpan(method, { kind: CLIENT, attributes, startTime: now - ms }, parent);
    if (status === undefined || status >= 400) span.setStatus({ code: ERROR });
    span.end(now);
  };

  /** Ends all spans and has them sent. */
  async end(outcome: { readonly code: number } | { readonly error: unknown }): Promise<void> {
    for (const scope of this.#scopes.values()) end(scope, { code: ERROR });
    if ('code' in outcome) this.#run.setAttribute('holdfast.exit_code', outcome.code);
    else this.#run.setStatus({ code: ERROR, message: codeOf(outcome.error) });
    this.#run.end();
    const provider = this.#api.trace.getTracerProvider();
    const flushed = (provider.getDelegate?.() ?? provider).forceFlush?.();
    await Promise.race([flushed?.catch(() => undefined), this.#invocation.host.clock.sleep(FLUSH_MS)]);
  }

  #begin(provider: string, scope: string): void {
    const attributes = { 'holdfast.provider': provider, 'holdfast.scope': scope };
    const span = this.#tracer.startSpan(`list ${scope}`, { kind: INTERNAL, attributes }, this.#context);
    const entry = { span, context: this.#api.trace.setSpan(this.#context, span), ended: false };
    this.#scopes.set(`${provider} ${scope}`, entry);
    this.#current.enterWith(entry);
  }

  #finish(provider: string, scope: string, objects: number): void {
    const entry = this.#scopes.get(`${provider} ${scope}`);
    if (entry === undefined) return;
    entry.span.setAttribute('holdfast.objects', objects);
    end(entry);
  }
}

/** Starts the spans of a run, where the user has set up an SDK. */
export function startTracing(invocation: Invocation): Tracing | undefined {
  const api = findTelemetry(invocation.directory);
  return api && new Tracing(api, invocation);
}

function end(scope: ScopeSpan, status?: { readonly code: number }): void {
  if (scope.ended) return;
  scope.ended = true;
  if (status !== undefined) scope.span.setStatus(status);
  scope.span.end();
}

/** A message may hold what the user's files hold; the code does not. */
function codeOf(error: unknown): string {
  return error instanceof HoldfastError ? error.code : 'bug';
}
