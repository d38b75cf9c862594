export * from './generated/index.ts';
export type { DeclareOptions } from './declare-options.ts';
export { DeclaredProvider, type CommonProviderArgs } from './declared-provider.ts';
export { DeclaredResource, type KindFacts } from './declared-resource.ts';
export { Manifest, type ManifestOptions } from './manifest/manifest.ts';
//# sourceMappingURL=index.d.ts.map