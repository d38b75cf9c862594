import { HoldfastError } from '../core/errors.ts';
import { parseInterpolation } from './expression.ts';
import { placeIn, type Single } from './manifest.ts';
import type { World } from './world.ts';

/** Where state is kept when nothing is said. */
export const DEFAULT_BACKEND = 'file:.holdfast';

/**
 * Reads `backend` as it is written, with `${env.…}` left in: it may hold a password, and only whoever connects needs
 * it. Its variables are checked and their values remembered as secrets.
 */
export function readBackend(single: Single | undefined, world: World): string {
  if (single === undefined) return DEFAULT_BACKEND;
  const { file, entry } = single;
  const place = placeIn(file, entry.value, ['backend']);
  const text = entry.value.kind === 'scalar' ? entry.value.value : undefined;
  if (typeof text !== 'string' || text === '') {
    world.findings.error(place, '"backend" must be text', 'E.g. file:.holdfast');
    return DEFAULT_BACKEND;
  }
  const parts = parseInterpolation(text);
  if ('summary' in parts) {
    world.findings.error(place, parts.summary, parts.detail);
    return DEFAULT_BACKEND;
  }
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const name = String(part.steps[0]);
    const value = part.root === 'env' ? (world.environment.get(name) ?? part.fallback) : undefined;
    if (part.root !== 'env') {
      world.findings.error(
        place,
        `${part.written} cannot be used in backend`,
        'Only ${env.NAME} can: the state is opened first.',
      );
    } else if (value !== undefined) {
      if (!world.environment.isPublic(name)) world.secrets.secret(value);
    } else if (world.environment.missing === 'error') {
      world.findings.error(
        place,
        `the environment variable ${name} is not set`,
        `Set ${name}; backend needs it.`,
      );
    }
  }
  return text;
}

/** The backend's address with its variables put in, for whoever connects. The result may be secret. */
export function revealBackend(backend: string, env: Readonly<Record<string, string | undefined>>): string {
  const parts = parseInterpolation(backend);
  if ('summary' in parts) throw new HoldfastError('usage', parts.summary, { advice: parts.detail });
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = String(part.steps[0]);
      const value = part.root === 'env' ? (env[name] ?? part.fallback) : undefined;
      if (value !== undefined) return value;
      throw new HoldfastError('error', `backend needs the environment variable ${name}`, {
        advice: `Set ${name}.`,
      });
    })
    .join('');
}
