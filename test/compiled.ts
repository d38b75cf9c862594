import process from 'node:process';

const { NODE_COMPILE_CACHE } = process.env;

/**
 * For the environment of Node processes that tests start: they share what was compiled before (`jest.config.mjs` says
 * where), which is two thirds of what a short command from source takes.
 */
export const COMPILED: Readonly<Record<string, string>> =
  NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
