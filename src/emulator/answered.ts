import type { ApiRequest, Reply } from './api.ts';
import type { Problem } from './control.ts';
import type { Target } from './mounted.ts';
import type { World } from './world.ts';
import { answer } from './mounted.ts';
import { json } from './reply.ts';

/** The API's answer; 501 where nobody answers, 500 where a handler fails, both recorded as problems. */
export function answered(world: World, target: Target | undefined, request: ApiRequest): Reply {
  if (target === undefined) {
    return problem(world, request, 501, 'unmatched', 'No emulated API has this method and path.');
  }
  try {
    return answer(target, request);
  } catch (error) {
    return problem(world, request, 500, 'crashed', described(error));
  }
}

/** An error for the list of problems. */
export function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function problem(
  world: World,
  request: ApiRequest,
  status: number,
  kind: Problem['kind'],
  message: string,
): Reply {
  const { method, path } = request;
  world.problems.push({ kind, method, path, message });
  return json(status, { emulator: kind, request: `${method} ${path}`, message });
}
