const LONG = process.env['HOLDFAST_FAULTS'] === 'long' ? 20_000 : undefined;
const SEED = process.env['HOLDFAST_SEED'];

/** How many random histories a property sees; HOLDFAST_SEQUENCES sets another number, and HOLDFAST_SEED replays one. */
export function histories(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = Number(process.env['HOLDFAST_SEQUENCES'] ?? LONG ?? usual);
  return { numRuns, ...(SEED !== undefined && { seed: Number(SEED) }) };
}
