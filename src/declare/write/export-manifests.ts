import type { ResourceType } from '../../core/define.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Observed } from '../../core/model.ts';
import type { RecordedSecrets, SecretPaths } from '../../core/recorded-secrets.ts';
import { countKeys, exportBlock } from './export-block.ts';
import { Placeholders, type WrittenVariable } from './placeholders.ts';
import { nameResources } from './resource-names.ts';
import type { WrittenBlock, WrittenManifest } from './written.ts';

/** The live objects of one scope. */
export interface ExportedScope {
  readonly entry: string;
  readonly origin: string;
  readonly token: string;
  readonly type: ResourceType;
  readonly values: Readonly<Record<string, string>>;
  readonly objects: readonly Observed[];
}

export interface ExportRequest {
  readonly scopes: readonly ExportedScope[];
  readonly name: string;
  /** Provider entries to write down, nothing interpolated. */
  readonly providers: JsonObject;
  /** Parameters those entries use. */
  readonly config: JsonObject;
  readonly splitBy: 'none' | 'provider' | 'scope';
  /** Variables that mean something else already. */
  readonly reserved: Iterable<string>;
  /** What state knows to be secret besides what the tables say. */
  readonly secrets: RecordedSecrets;
  /** Comments at the top of the manifest. */
  readonly header: readonly string[];
  /** Comments that follow where the manifest has several files. */
  readonly splitHeader: readonly string[];
}

/** Manifests that describe what is live. */
export interface Export {
  /** By file name without extension; `holdfast` is always there. */
  readonly files: ReadonlyMap<string, WrittenManifest>;
  readonly variables: readonly WrittenVariable[];
  readonly addresses: readonly string[];
  /** Live objects of kinds the tables do not know, in words. */
  readonly skipped: readonly string[];
}

interface Entry {
  readonly scope: ExportedScope;
  readonly observed: Observed;
  readonly secrets: SecretPaths;
}

/** Writes what is live as manifests that plan nothing but adoptions. */
export function exportManifests(request: ExportRequest): Export {
  const { scopes } = request;
  const entries = scopes.flatMap((scope) =>
    scope.objects
      .filter((observed) => isKnown(scope, observed))
      .map((observed): Entry => {
        return { scope, observed, secrets: request.secrets.of(scope.origin, scope.token, observed.id) };
      }),
  );
  const addresses = nameResources(
    entries.map(({ scope, observed, secrets }) => {
      return { type: scope.type, scope: scope.values, observed, secrets };
    }),
  );
  const placeholders = new Placeholders(request.reserved);
  const keys = new Map(scopes.map((scope) => [scope, countKeys(scope.type, scope.objects)]));
  const blocks = entries.map(({ scope, observed, secrets }, index) => {
    const { type, token, entry, values } = scope;
    const address = addresses[index] ?? '';
    const object = {
      type,
      token,
      entry,
      scope: values,
      observed,
      secrets,
      address,
      keys: keys.get(scope) ?? new Map(),
    };
    return { scope, block: exportBlock(object, placeholders) };
  });
  return {
    files: filesOf(request, blocks),
    variables: placeholders.variables,
    addresses,
    skipped: scopes.flatMap(skippedIn),
  };
}

function isKnown({ type }: ExportedScope, { variant }: Observed): boolean {
  return Object.hasOwn(type.variants, variant);
}

function skippedIn(scope: ExportedScope): readonly string[] {
  const where = [scope.entry, ...Object.values(scope.values)].join(' ');
  return scope.objects
    .filter((observed) => !isKnown(scope, observed))
    .map(({ id, variant }) => `${where}: ${variant === '' ? 'an object without a kind' : variant}, id ${id}`);
}

function filesOf(
  { name, providers, config, header, splitHeader, splitBy, scopes }: ExportRequest,
  blocks: readonly { readonly scope: ExportedScope; readonly block: WrittenBlock }[],
): ReadonlyMap<string, WrittenManifest> {
  const groups = new Map<string, ExportedScope[]>();
  for (const scope of scopes) {
    const file = fileOf(scope, splitBy);
    groups.set(file, [...(groups.get(file) ?? []), scope]);
  }
  if (groups.size < 2 || splitBy === 'none') {
    const resources = blocks.map(({ block }) => block);
    return new Map([['holdfast', { header, name, providers, config, resources, trailer: trailer(scopes) }]]);
  }
  const whole = [...header, ...splitHeader];
  const frame: WrittenManifest = { header: whole, name, providers, config, resources: [], trailer: [] };
  const parts = [...groups].map(([file, members]): [string, WrittenManifest] => {
    const resources = blocks.filter(({ scope }) => members.includes(scope)).map(({ block }) => block);
    return [file, { header: [], resources, trailer: trailer(members) }];
  });
  return new Map([['holdfast', frame], ...parts]);
}

/** Side files are called `holdfast.STACK`, and the frame `holdfast`, so parts have neither name. */
function fileOf({ entry, values }: ExportedScope, splitBy: ExportRequest['splitBy']): string {
  const parts = splitBy === 'scope' ? Object.values(values) : [];
  const name = [entry, ...parts].join('-').replaceAll(/[^\w-]+/gu, '-');
  return name === 'holdfast' ? 'holdfast-objects' : name;
}

function trailer(scopes: readonly ExportedScope[]): readonly string[] {
  const skipped = scopes.flatMap(skippedIn);
  return skipped.length === 0
    ? []
    : ['Live, but of kinds this version does not know, so left out:', ...skipped];
}
