import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The built command line: what users start. */
export const MAIN = join(ROOT, 'dist', 'src', 'hosts', 'cli', 'main.js');
