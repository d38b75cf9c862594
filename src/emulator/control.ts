import type { Json, JsonObject } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import type { ControlAction, EmulatedApi, Reply } from './api.ts';
import type { FaultBoard } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import { parseFaultRule } from './parse-fault.ts';
import { json } from './reply.ts';

/** Where the control endpoint lives, whatever is mounted beside it. */
export const CONTROL_PATH = '/__control';

/** A request nobody answered, or one whose handler failed: either means that a test, a client or the emulator is wrong. */
export interface Problem {
  readonly kind: 'unmatched' | 'crashed';
  readonly method: string;
  readonly path: string;
  readonly message: string;
}

/** What the control actions act on. */
export interface Controlled {
  readonly apis: Readonly<Record<string, EmulatedApi>>;
  readonly faults: FaultBoard;
  readonly requests: RequestLog[];
  readonly problems: Problem[];
  readonly setLatency: (ms: number) => void;
  readonly totals: () => Json;
}

/** Runs a control action by name: `faults.add`, `snapshot`, `acme.change`, … Throws a TypeError that says what is wrong. */
export type Control = (action: string, argument?: JsonObject) => Json;

/** All actions: the kit's own and, under its name, each vendor's. */
export function createControl(controlled: Controlled): Control {
  const actions = new Map<string, ControlAction>(Object.entries(kitActions(controlled)));
  for (const [name, api] of Object.entries(controlled.apis)) {
    for (const [action, run] of Object.entries(api.controls)) actions.set(`${name}.${action}`, run);
  }
  return (action, argument = {}) => {
    const run = actions.get(action);
    if (run !== undefined) return run(argument);
    throw new TypeError(`unknown action "${action}"; known are ${[...actions.keys()].sort().join(', ')}`);
  };
}

function kitActions(controlled: Controlled): Record<string, ControlAction> {
  const { apis, faults, requests, problems } = controlled;
  return {
    'faults.add': (rule) => faults.add(parseFaultRule(rule)),
    'faults.remove': ({ id }) => faults.remove(typeof id === 'string' ? id : ''),
    'faults.clear': () => done(() => faults.clear()),
    'faults.list': () => plain(faults.list()),
    latency: ({ ms }) => done(() => controlled.setLatency(duration(ms))),
    requests: ({ bodies }) => requests.map((entry) => described(entry, bodies === true)),
    'requests.clear': () => done(() => requests.splice(0)),
    totals: () => controlled.totals(),
    problems: () => plain(problems),
    'problems.clear': () => done(() => problems.splice(0)),
    snapshot: () => Object.fromEntries(Object.entries(apis).map(([name, api]) => [name, api.snapshot()])),
  };
}

function done(action: () => unknown): null {
  action();
  return null;
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function described(entry: RequestLog, withBody: boolean): Json {
  const { body, ...rest } = entry;
  return plain(withBody ? { ...rest, body } : rest);
}

function duration(ms: Json | undefined): number {
  if (typeof ms === 'number' && ms >= 0) return ms;
  throw new TypeError('latency needs { ms }, a number of milliseconds from 0');
}

/**
 * Answers `POST /__control` with body `{ action, argument? }`. JSON's content type is demanded, so that no web page
 * can reach a running emulator's secrets by a simple form.
 */
export function answerControl(control: Control, method: string, body: Json | undefined): Reply {
  if (method !== 'POST' || !isObject(body) || typeof body['action'] !== 'string') {
    return json(400, {
      error: 'POST a JSON object { "action": NAME, "argument": { … } } as application/json',
    });
  }
  const { action, argument } = body;
  try {
    return json(200, { result: control(action, isObject(argument) ? argument : {}) });
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** True where a Host header names this machine or the address served: a page of another name must not reach the control endpoint. */
export function isLocal(host: string, served: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return ['127.0.0.1', 'localhost', '::1', served].includes(name);
}
