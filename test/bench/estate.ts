import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a vendor's integrations are declared in the bench. */
export interface Vendor {
  readonly name: string;
  /** Lines below `providers:`. */
  provider(config: Readonly<Record<string, string>>): string;
  /** Properties of the n-th resource as YAML flow; `changed` differs in one property. */
  properties(index: number, scope: number, changed: boolean): string;
  /** True when each hundred resources have a scope of their own. */
  readonly scoped: boolean;
}

export const VENDORS: Readonly<Record<string, Vendor>> = {
  upsun: {
    name: 'upsun',
    provider: ({ baseUrl, authUrl }) =>
      `  upsun: { apiToken: "\${env.UPSUN_API_TOKEN}", baseUrl: "${baseUrl ?? ''}", authUrl: "${authUrl ?? ''}" }`,
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
  },
  buddy: {
    name: 'buddy',
    provider: ({ baseUrl }) =>
      `  buddy: { token: "\${env.BUDDY_TOKEN}", workspace: acme, baseUrl: "${baseUrl ?? ''}" }`,
    properties: (index, _, changed) => `
      type: DIGITAL_OCEAN
      name: Integration ${String(index)}
      identifier: integration-${String(index)}
      scope: WORKSPACE
      token: \${env.BENCH_SECRET}
      permissions: { others: ${changed ? 'DENIED' : 'USE_ONLY'}, admins: MANAGE }`,
    scoped: false,
  },
  gitjira: {
    name: 'gitjira',
    provider: ({ baseUrl }) => `  gitjira: { token: "\${env.JIRA_PAT}", baseUrl: "${baseUrl ?? ''}" }`,
    properties: (index, _, changed) => `
      type: GITLAB_SERVER
      displayName: GitLab ${String(index)}
      origin: https://git${String(index)}.acme.example
      pat: \${env.BENCH_SECRET}
      global: true
      smartCommitsEnabled: ${String(!changed)}`,
    scoped: false,
  },
};

export interface Estate {
  readonly directory: string;
  readonly count: number;
  readonly scopes: number;
  /** Rewrites the manifest with the first `changed` resources changed. */
  write(changed: number): string;
}

/** A folder with a manifest of N resources in N/100 scopes (one scope for vendors without projects). */
export function makeEstate(vendor: Vendor, count: number, config: Readonly<Record<string, string>>): Estate {
  const directory = mkdtempSync(join(tmpdir(), `holdfast-bench-${vendor.name}-`));
  mkdirSync(directory, { recursive: true });
  const scopes = vendor.scoped ? Math.max(1, count / 100) : 1;
  const write = (changed: number): string => {
    const blocks = Array.from({ length: count }, (_, index) => {
      const isChanged =
        index % Math.max(1, Math.floor(count / Math.max(1, changed))) === 0 &&
        index / Math.max(1, Math.floor(count / Math.max(1, changed))) < changed;
      return `  r${String(index)}:\n    type: ${vendor.name}:Integration\n    properties:${vendor.properties(index, index % scopes, isChanged)}\n`;
    });
    const text = `name: bench\nproviders:\n${vendor.provider(config)}\nresources:\n${blocks.join('')}`;
    writeFileSync(join(directory, 'holdfast.yaml'), text);
    return text;
  };
  write(0);
  return { directory, count, scopes, write };
}
