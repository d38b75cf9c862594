import type { Json, JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import { json, serialised } from '../../../src/emulator/index.ts';
import type { Held } from './integration-view.ts';
import type { UpsunOptions } from './options.ts';
import { refused } from './refusal.ts';

interface Activity {
  readonly id: string;
  readonly project: string;
  readonly integration: string;
  readonly type: string;
  readonly createdAt: number;
  readonly states: readonly string[];
  readonly result: string;
  /** Position in `states`; each reading moves it on. */
  readonly step: number;
}

/** What the vendor does after a write has been accepted, to be followed by reading. */
export class ActivityLog {
  readonly #options: () => UpsunOptions;
  readonly #context: EmulatorContext;
  readonly #activities = new Map<string, Activity>();

  constructor(options: () => UpsunOptions, context: EmulatorContext) {
    this.#options = options;
    this.#context = context;
  }

  /** The activities a write to this code source embeds. */
  begin(held: Held): readonly JsonObject[] {
    const { activityStates, activityResult } = this.#options();
    if (activityStates === null) return [];
    const activity: Activity = {
      id: this.#context.id(13),
      project: held.project,
      integration: held.id,
      type: `integration.${held.type}.fetch`,
      createdAt: this.#context.now(),
      states: activityStates,
      result: activityResult,
      step: 0,
    };
    this.#activities.set(activity.id, activity);
    return [this.#view(activity)];
  }

  /** Newest first; `count` and `type` narrow it. */
  list(request: ApiRequest): Reply {
    const { projectId, id } = request.params;
    const type = request.query.get('type');
    const found = [...this.#activities.values()].reverse().filter((activity) => {
      const here = activity.project === projectId && activity.integration === id;
      return here && (type === null || type === activity.type);
    });
    const count = Number(request.query.get('count') ?? found.length);
    return json(
      200,
      found.slice(0, count).map((activity) => this.#view(activity)),
    );
  }

  /** The activity one step further. */
  read(request: ApiRequest): Reply {
    const activity = this.#find(request);
    const next = { ...activity, step: Math.min(activity.step + 1, activity.states.length - 1) };
    this.#activities.set(next.id, next);
    return json(200, this.#view(next));
  }

  cancel(request: ApiRequest): Reply {
    const activity = this.#find(request);
    this.#activities.set(activity.id, { ...activity, states: ['cancelled'], step: 0 });
    return json(200, { status: 'OK', code: 200 });
  }

  /** One line and the seal, as newline-delimited JSON. */
  text(request: ApiRequest): Reply {
    const activity = this.#find(request);
    const timestamp = new Date(activity.createdAt).toISOString();
    const line: Json = { _id: 0, data: { timestamp, message: `${activity.type}\n` } };
    const lines = `${JSON.stringify(line)}\n${JSON.stringify({ seal: true })}\n`;
    return serialised(200, lines, { 'content-type': 'application/x-ndjson' });
  }

  #find({ params }: ApiRequest): Activity {
    const activity = this.#activities.get(params['activityId'] ?? '');
    if (activity?.project !== (params['projectId'] ?? '')) throw refused(404, 'The activity was not found.');
    return activity;
  }

  #view(activity: Activity): JsonObject {
    const { id, project, type, states, step, result } = activity;
    const state = states[step] ?? 'complete';
    const over = state === 'complete' || state === 'cancelled';
    const at = new Date(activity.createdAt).toISOString();
    const path = `/api/projects/${encodeURIComponent(project)}/integrations/${activity.integration}/activities/${id}`;
    const url = `${this.#context.url('upsun')}${path}`;
    return {
      id,
      project,
      type,
      description: `Emulated ${type}`,
      text: `Emulated ${type}`,
      state,
      result: over ? result : null,
      ...{ created_at: at, updated_at: at, started_at: at, completed_at: over ? at : null },
      completion_percent: over ? 100 : 0,
      environments: [],
      parameters: {},
      payload: {},
      log: '',
      _links: { self: { href: url }, log: { href: `${url}/log` } },
    };
  }
}
