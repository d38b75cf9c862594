type Config = Readonly<Record<string, string>>;

/** How a vendor's integrations are declared in the bench, and what its requests are. */
export interface Vendor {
  readonly name: string;
  /** Lines below `providers:`. */
  provider(config: Config): string;
  /** Environment that holds the credentials the emulator accepts. */
  environment(config: Config): Readonly<Record<string, string>>;
  /** Properties of the n-th resource as YAML; `changed` differs in one property. */
  properties(index: number, scope: number, changed: boolean): string;
  /** True when each hundred resources have a scope of their own. */
  readonly scoped: boolean;
  /** Token exchanges of a run. */
  readonly exchanges: number;
  /** Reads that show a deleted object to be gone, for each delete. */
  readonly readsPerDelete: number;
}

export const VENDORS: Readonly<Record<string, Vendor>> = {
  upsun: {
    name: 'upsun',
    provider: ({ baseUrl, authUrl }) =>
      `  upsun: { apiToken: "\${env.UPSUN_API_TOKEN}", baseUrl: "${baseUrl ?? ''}", authUrl: "${authUrl ?? ''}" }`,
    environment: ({ apiToken = '' }) => ({ UPSUN_API_TOKEN: apiToken, ...SECRET }),
    properties: (index, scope, changed) => `
      projectId: project${String(scope)}
      type: webhook
      url: https://hooks.acme.example/${String(index)}
      shared_key: \${env.BENCH_SECRET}
      events: [environment.push, environment.activate, environment.${changed ? 'deactivate' : 'delete'}]
      environments: ["main", "release/*"]
      excluded_environments: [staging]
      states: [complete]
      result: success`,
    scoped: true,
    exchanges: 1,
    readsPerDelete: 0,
  },
  buddy: {
    name: 'buddy',
    provider: ({ baseUrl }) =>
      `  buddy: { token: "\${env.BUDDY_TOKEN}", workspace: acme, baseUrl: "${baseUrl ?? ''}" }`,
    environment: ({ token = '' }) => ({ BUDDY_TOKEN: token, ...SECRET }),
    properties: (index, _, changed) => `
      type: DIGITAL_OCEAN
      name: Integration ${String(index)}
      identifier: integration-${String(index)}
      scope: WORKSPACE
      token: \${env.BENCH_SECRET}
      permissions: { others: ${changed ? 'DENIED' : 'USE_ONLY'}, admins: MANAGE }`,
    scoped: false,
    exchanges: 0,
    readsPerDelete: 0,
  },
  gitjira: {
    name: 'gitjira',
    provider: ({ baseUrl }) => `  gitjira: { token: "\${env.JIRA_PAT}", baseUrl: "${baseUrl ?? ''}" }`,
    environment: ({ token = '' }) => ({ JIRA_PAT: token, ...SECRET }),
    properties: (index, _, changed) => `
      type: GITLAB_SERVER
      displayName: GitLab ${String(index)}
      origin: https://git${String(index)}.acme.example
      pat: \${env.BENCH_SECRET}
      global: true
      smartCommitsEnabled: ${String(!changed)}`,
    scoped: false,
    exchanges: 0,
    readsPerDelete: 1,
  },
};

const SECRET = { BENCH_SECRET: 'bench-secret-value' };

/** A vendor by name, or an error that names those there are. */
export function vendorNamed(name: string): Vendor {
  const vendor = Object.hasOwn(VENDORS, name) ? VENDORS[name] : undefined;
  if (vendor !== undefined) return vendor;
  throw new TypeError(`there is no vendor "${name}"; known are ${Object.keys(VENDORS).join(', ')}`);
}
