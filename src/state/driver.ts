import { HoldfastError } from '../core/errors.ts';

/** Loads a package that only this backend needs, or says how to install it. */
export async function loadDriver<T>(name: string, version: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new HoldfastError('usage', `this backend needs the package ${name}, which is not installed`, {
      advice: `Run "npm install ${name}@${version}".`,
      cause: error,
    });
  }
}
