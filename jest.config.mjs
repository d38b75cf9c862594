import { join } from 'node:path';
import process from 'node:process';

/** For Jest's own processes, and for those that tests start with their environment or `test/compiled.ts`. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/providers/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/scripts/jest-strip-types.cjs' },
  /** Many tests wait for processes; Jest would leave a core idle. */
  maxWorkers: '100%',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  /** Many tests start processes, and a machine may be slow; one that hangs is still ended. */
  testTimeout: 180_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'providers/**/*.ts', '!**/generated/**'],
};
