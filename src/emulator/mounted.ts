import type { ApiRequest, EmulatedApi, Mount, Reply } from './api.ts';
import type { Found } from './router.ts';
import { createRouter } from './router.ts';
import { Refusal } from './reply.ts';

/** A mount that answers a path. */
export interface Target {
  readonly mount: Mount;
  readonly found: Found;
  /** Path below the mount. */
  readonly path: string;
}

/** Finds who answers `METHOD path`; undefined where nobody does. */
export type Lookup = (method: string, path: string) => Target | undefined;

/** Looks requests up in the mounts of all APIs: below their prefixes, or side by side at the root. */
export function createLookup(apis: readonly EmulatedApi[], layout: 'root' | 'prefix'): Lookup {
  const mounts = apis
    .flatMap((api) => api.mounts)
    .map((mount) => ({ mount, start: `/${mount.prefix}/`, find: createRouter(mount.routes) }));
  return (method, path) => {
    for (const { mount, start, find } of mounts) {
      if (layout === 'prefix' && !path.startsWith(start)) continue;
      const below = layout === 'prefix' ? path.slice(start.length - 1) : path;
      const found = find(method, below);
      if (found !== undefined) return { mount, found, path: below };
    }
    return undefined;
  };
}

/** Lets a mount answer, its `before` and `finish` included. */
export function answer(target: Target, request: ApiRequest): Reply {
  const { mount, found } = target;
  const reply = handled(() => mount.before?.(request) ?? found.handle(request));
  return mount.finish?.(request, reply) ?? reply;
}

function handled(handle: () => Reply): Reply {
  try {
    return handle();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}
