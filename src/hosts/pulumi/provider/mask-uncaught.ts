import process from 'node:process';

/** Pulumi's host prints what nobody caught, message and stack: both lose the secrets in them before it does. */
export function maskUncaught(shown: (text: string) => string): void {
  const mask = (error: unknown): void => {
    if (!(error instanceof Error)) return;
    const stack = shown(error.stack ?? '');
    error.message = shown(error.message);
    error.stack = stack;
  };
  // Neither keeps a process alive that would have ended without it.
  process.on('uncaughtExceptionMonitor', mask);
  if (process.listenerCount('unhandledRejection') > 0) process.prependListener('unhandledRejection', mask);
}
