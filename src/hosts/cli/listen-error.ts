import { HoldfastError } from '../../core/errors.ts';

/** Why a port of this machine cannot be served on. */
export function listenError(port: number, cause: NodeJS.ErrnoException): HoldfastError {
  const why = cause.code === 'EADDRINUSE' ? 'the port is in use' : (cause.code ?? 'unknown reason');
  return new HoldfastError('error', `cannot listen on 127.0.0.1:${port}: ${why}`, {
    cause,
    advice: 'Name another port; 0 takes a free one.',
  });
}
