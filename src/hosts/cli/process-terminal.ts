import type { Terminal } from './host.ts';

/** A stream of this process. */
export interface ProcessTerminal extends Terminal {
  /** The system's code where somebody waits for output that could not be written, e.g. `ENOSPC`. */
  readonly lost: () => string | undefined;
}

/**
 * A stream that never ends a run: what cannot be written is dropped. Nobody misses what a reader who left (`| head`) or a
 * closed terminal would have shown; a file on a full disk lacks something, and that is to be told.
 */
export function processTerminal(stream: NodeJS.WriteStream): ProcessTerminal {
  let closed = false;
  let lost: string | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    const left = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || stream.isTTY;
    if (!left) lost ??= error.code ?? 'unknown reason';
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.isTTY ? stream.columns : 0,
    write: (text) => {
      if (!closed) stream.write(text);
    },
    lost: () => lost,
  };
}
