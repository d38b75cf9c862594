import type { WrittenBlock, WrittenManifest } from './written.ts';
/** A manifest file as YAML, in pieces. */
export declare function manifestYaml(manifest: WrittenManifest): Generator<string>;
/** One block as it stands under `resources:`. */
export declare function blockYaml({ name, comments, type, properties, options }: WrittenBlock): string;
//# sourceMappingURL=manifest-yaml.d.ts.map