import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HoldfastError } from '../core/errors.ts';

/** A backend as written in `backend:`, taken apart. */
export type BackendAddress =
  | { readonly kind: 'file'; readonly root: string }
  | { readonly kind: 'http' | 's3' | 'postgres'; readonly url: URL };

const KINDS: Readonly<Record<string, 'http' | 's3' | 'postgres'>> = {
  'http:': 'http',
  'https:': 'http',
  's3:': 's3',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
};

/** Reads a backend address; relative paths belong to `directory`. `{name}` and `{stack}` stand for the stack's own. */
export function parseBackend(
  backend: string,
  { directory, name, stack }: { readonly directory: string; readonly name: string; readonly stack: string },
): BackendAddress {
  if (backend.startsWith('file:')) return { kind: 'file', root: filePath(backend, directory) };
  const filled = fillIn(backend, { name, stack });
  const url = URL.canParse(filled) ? new URL(filled) : undefined;
  const kind = url === undefined ? undefined : KINDS[url.protocol];
  if (url === undefined || kind === undefined) throw unknownBackend();
  return { kind, url };
}

function fillIn(text: string, values: { readonly name: string; readonly stack: string }): string {
  return text
    .replaceAll(/\{name\}|%7Bname%7D/giu, encodeURIComponent(values.name))
    .replaceAll(/\{stack\}|%7Bstack%7D/giu, encodeURIComponent(values.stack));
}

function filePath(backend: string, directory: string): string {
  if (/^file:\/\/\//u.test(backend)) return fileURLToPath(backend);
  const path = backend.slice('file:'.length);
  if (path.startsWith('//')) throw unknownBackend();
  return isAbsolute(path) ? path : resolve(directory, path === '' ? '.holdfast' : path);
}

/** The address is not repeated: it may hold a password. */
function unknownBackend(): HoldfastError {
  return new HoldfastError('usage', 'the backend address is none that Holdfast knows', {
    advice: 'Write file:DIRECTORY, s3://BUCKET/PREFIX, https://… (http state protocol) or postgres://….',
  });
}
