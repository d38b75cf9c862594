import { type Single } from './manifest.ts';
import type { World } from './world.ts';
/** Where state is kept when nothing is said. */
export declare const DEFAULT_BACKEND = "file:.holdfast";
/**
 * Reads `backend` as it is written, with `${env.…}` left in: it may hold a password, and only whoever connects needs
 * it. Its variables are checked and their values remembered as secrets.
 */
export declare function readBackend(single: Single | undefined, world: World): string;
/** The backend's address with its variables put in, for whoever connects. The result may be secret. */
export declare function revealBackend(backend: string, env: Readonly<Record<string, string | undefined>>): string;
//# sourceMappingURL=backend.d.ts.map