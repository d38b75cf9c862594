import { parseDocument, type Document } from 'yaml';

/** A manifest as a tree that knows where everything stands; merges are resolved as the loader does. */
export function parseManifest(text: string): Document {
  return parseDocument(text, { merge: true });
}
