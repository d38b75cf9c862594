/** For authors of providers: conformance cases from a table, and the kit vendors' emulators are made of. */
export { conformance } from './conformance.ts';
export type { Conformance, ConformanceOptions, ConformanceTest, ConformanceVendor } from './conformance.ts';
export { conformanceCases } from './cases.ts';
export type { ConformanceCase, Samples } from './cases.ts';
export { providerProblems } from '../declare/package/provider-problems.ts';
export { MemoryStore } from './memory-store.ts';
export { virtualClock } from './virtual-clock.ts';
export * from '../emulator/index.ts';
//# sourceMappingURL=index.d.ts.map