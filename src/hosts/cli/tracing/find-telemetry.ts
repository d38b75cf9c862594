import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TelemetryApi } from './telemetry-api.ts';

/** Where the API keeps what an SDK registered; it is the API's own contract between its copies. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/**
 * The user's `@opentelemetry/api`, but only where an SDK has registered itself in this process, e.g. by
 * `NODE_OPTIONS=--import`. Otherwise nothing is looked for and nothing is loaded.
 */
export function findTelemetry(directory: string): TelemetryApi | undefined {
  const registered = (globalThis as Record<symbol, unknown>)[REGISTERED];
  if (typeof registered !== 'object' || registered === null || !('trace' in registered)) return undefined;
  return loaded(join(directory, 'package.json')) ?? loaded(import.meta.filename);
}

function loaded(from: string): TelemetryApi | undefined {
  try {
    return createRequire(from)('@opentelemetry/api') as TelemetryApi;
  } catch {
    return undefined;
  }
}
