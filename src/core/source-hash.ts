import { createHash } from 'node:crypto';

/** The name by which a content security policy allows one inline script or style: `sha256-…`. */
export function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
