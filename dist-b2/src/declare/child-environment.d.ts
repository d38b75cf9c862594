import { type Manifest } from './manifest.ts';
import type { Providers } from './providers.ts';
type Variables = Readonly<Record<string, string | undefined>>;
/**
 * The environment of the commands a manifest runs: the given one without Holdfast's own secrets, and without what the
 * manifest's provider entries sign in with, but for what `env.public` names.
 */
export declare function childEnvironment(env: Variables, manifest: Manifest, providers: Providers): Variables;
export {};
//# sourceMappingURL=child-environment.d.ts.map