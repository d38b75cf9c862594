import type { JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import { json } from '../../../src/emulator/index.ts';
import { typeFacts } from './facts.ts';
import type { UpsunOptions } from './options.ts';
import { refused } from './refusal.ts';

/** Which projects there are and what they can do. */
export class ProjectRegistry {
  readonly #options: () => UpsunOptions;
  readonly #context: EmulatorContext;
  readonly #known = new Set<string>();
  readonly #welcome: (project: string) => void;

  /** `welcome` is called once for each project when it first appears. */
  constructor(options: () => UpsunOptions, context: EmulatorContext, welcome: (project: string) => void) {
    this.#options = options;
    this.#context = context;
    this.#welcome = welcome;
  }

  /** The project a request is about; 404 where there is none, 403 where the account may not see it. */
  of(request: ApiRequest): string {
    const project = request.params['projectId'] ?? '';
    const { projects, forbiddenProjects } = this.#options();
    if (forbiddenProjects.includes(project)) throw refused(403, 'The account has no access to this project.');
    if (projects !== 'any' && !projects.includes(project)) throw refused(404, 'The project was not found.');
    if (!this.#known.has(project)) {
      this.#known.add(project);
      this.#welcome(project);
    }
    return project;
  }

  read(request: ApiRequest): Reply {
    const id = this.of(request);
    const url = `${this.#context.url('upsun')}/api/projects/${encodeURIComponent(id)}`;
    return json(200, {
      id,
      title: `Project ${id}`,
      description: '',
      region: 'eu-emulated.local',
      default_branch: 'main',
      status: { code: 'provisioned', message: 'ok' },
      repository: { url: `${id}@git.eu-emulated.local:${id}.git`, client_ssh_key: null },
      subscription: { license_uri: `${url}/subscription` },
      _links: {
        self: { href: url },
        '#edit': { href: url },
        integrations: { href: `${url}/integrations` },
        '#integrations': { href: `${url}/integrations` },
        capabilities: { href: `${url}/capabilities` },
        '#capabilities': { href: `${url}/capabilities` },
      },
    });
  }

  /** Which kinds of integration the project may have. */
  capabilities(request: ApiRequest): Reply {
    this.of(request);
    const { disabledTypes } = this.#options();
    const config: Record<string, JsonObject> = {};
    for (const type of typeFacts.keys()) config[type] = { enabled: !disabledTypes.includes(type), role: '' };
    return json(200, { integrations: { enabled: true, config } });
  }
}
