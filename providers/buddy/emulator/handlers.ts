import type { Json } from '../../../src/core/json.ts';
import {
  empty,
  json,
  jsonBody,
  serialised,
  type ApiRequest,
  type Collection,
  type Handler,
  type Reply,
} from '../../../src/emulator/index.ts';
import { endpoints, type Endpoint } from './facts.ts';
import type { Gate } from './gate.ts';
import type { Settings } from './options.ts';
import { problem } from './problem.ts';
import { created, updated, type Stored, type Taken } from './stored.ts';
import { fullView, summaryView } from './view.ts';

/** What the handlers work on. */
export interface Workplace {
  readonly settings: Settings;
  readonly gate: Gate;
  readonly integrations: Collection<Stored>;
  readonly baseUrl: string;
  readonly newId: () => string;
}

/** One handler for each documented request. */
export function handlersOf(place: Workplace): Readonly<Record<Endpoint, Handler>> {
  const checked = (endpoint: Endpoint, handle: Handler): Handler => {
    return (request) => {
      place.gate.check(request, endpoint);
      return handle(request);
    };
  };
  return {
    list: checked('list', (request) => list(place, request)),
    read: checked('read', (request) => json(endpoints.read.status, shown(place, find(place, request)))),
    create: checked('create', (request) => create(place, request)),
    update: checked('update', (request) => update(place, request)),
    delete: checked('delete', (request) => remove(place, request)),
  };
}

function list(place: Workplace, { params, view }: ApiRequest): Reply {
  const { workspace = '' } = params;
  const { integrations, settings, baseUrl } = place;
  const show = settings.list === 'summary' ? summaryView : fullView;
  const build = (): string => {
    const url = `${baseUrl}/workspaces/${workspace}/integrations`;
    const items = integrations.list(workspace, view).map((stored) => show(stored, baseUrl));
    return JSON.stringify({ url, html_url: url, [endpoints.list.member]: items });
  };
  const text = view === undefined ? integrations.memo(workspace, settings.list, build) : build();
  return serialised(endpoints.list.status, text);
}

function create(place: Workplace, request: ApiRequest): Reply {
  const { settings, integrations } = place;
  const { workspace = '' } = request.params;
  const body = jsonBody(request, (reason) => problem(400, reason));
  checkProject(settings, body['project_name']);
  const values = created(body, isTaken(place, workspace), settings);
  const stored: Stored = { id: place.newId(), workspace, values };
  checkIdentifier(place, stored);
  integrations.put(workspace, stored.id, stored);
  return json(endpoints.create.status, shown(place, stored));
}

function update(place: Workplace, request: ApiRequest): Reply {
  const stored = find(place, request);
  const body = jsonBody(request, (reason) => problem(400, reason));
  const values = updated(stored, body, isTaken(place, stored.workspace), place.settings);
  const moved: Stored = { ...stored, values };
  checkIdentifier(place, moved);
  place.integrations.put(stored.workspace, stored.id, moved);
  return json(endpoints.update.status, shown(place, moved));
}

function remove(place: Workplace, request: ApiRequest): Reply {
  const stored = find(place, request);
  place.integrations.remove(stored.workspace, stored.id);
  return empty(endpoints.delete.status);
}

function find({ integrations }: Workplace, { params }: ApiRequest): Stored {
  const stored = integrations.get(params['workspace'] ?? '', params['id'] ?? '');
  if (stored === undefined) throw problem(404, 'the integration was not found');
  return stored;
}

function shown({ baseUrl }: Workplace, stored: Stored): Json {
  return fullView(stored, baseUrl);
}

function checkProject({ projects }: Settings, project: Json | undefined): void {
  if (typeof project === 'string' && projects !== undefined && !projects.includes(project)) {
    throw problem(404, 'the project was not found');
  }
}

function isTaken({ integrations }: Workplace, workspace: string): Taken {
  return (identifier) =>
    integrations.list(workspace).some(({ values }) => values['identifier'] === identifier);
}

const places = ['identifier', 'scope', 'project_name'] as const;

/** One identifier per scope and project; whether the vendor is that strict is not known. */
function checkIdentifier({ integrations }: Workplace, stored: Stored): void {
  const twin = integrations
    .list(stored.workspace)
    .find(
      (other) => other.id !== stored.id && places.every((name) => other.values[name] === stored.values[name]),
    );
  if (twin !== undefined) throw problem(400, 'the identifier is taken');
}
