import type { Terminal } from './host.ts';

/** A stream of this process. */
export interface ProcessTerminal extends Terminal {
  /** The system's code where somebody waits for output that could not be written, e.g. `ENOSPC`. */
  readonly lost: () => string | undefined;
  /** Hands over what waits to be written together. */
  readonly flush: () => void;
  /** Hands it over, and resolves once the system has taken everything, or told that it cannot. */
  readonly flushed: () => Promise<void>;
}

/** How long text may wait for more, milliseconds: a system call for each line of a busy run costs more than the line. */
const TOGETHER_MS = 20;
/** Text that waits for nothing more, characters. */
const ENOUGH = 16_384;

/**
 * A stream that never ends a run: what cannot be written is dropped. Nobody misses what a reader who left (`| head`) or a
 * closed terminal would have shown; a file on a full disk lacks something, and that is to be told. What comes after a
 * pause is written at once, what follows closely is written together.
 */
function processTerminal(stream: NodeJS.WriteStream): ProcessTerminal {
  const send: NodeJS.WriteStream['write'] = stream.write.bind(stream);
  let closed = false;
  let lost: string | undefined;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    const left = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || stream.isTTY;
    if (!left) lost ??= error.code ?? 'unknown reason';
  });
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text !== '' && !closed) send(text);
  };
  const write = (text: string): void => {
    if (timer === undefined && !closed) send(text);
    else waiting += text;
    timer ??= setTimeout(flush, TOGETHER_MS).unref();
    if (waiting.length >= ENOUGH) flush();
  };
  const drained = async (until: AbortSignal): Promise<void> => {
    if (closed || until.aborted || !stream.writableNeedDrain) return;
    const ends = ['drain', 'error', 'close'];
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const end of ends) stream.off(end, done);
        until.removeEventListener('abort', done);
        resolve();
      };
      for (const end of ends) stream.on(end, done);
      until.addEventListener('abort', done);
    });
  };
  // A stream tells an error after the write that met it.
  const flushed = (): Promise<void> => {
    flush();
    return new Promise((resolve) => {
      const told = (): void => void setImmediate(resolve);
      if (stream.writableLength === 0 || stream.destroyed) told();
      else send('', told);
    });
  };
  const columns = stream.isTTY ? stream.columns : 0;
  return { isTTY: stream.isTTY, columns, write, drained, lost: () => lost, flush, flushed };
}

/** Both streams of a process. They may be one terminal, so neither overtakes the other. */
export function processTerminals(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
): { readonly stdout: ProcessTerminal; readonly stderr: ProcessTerminal } {
  const out = processTerminal(stdout);
  const err = processTerminal(stderr);
  return { stdout: after(err, out), stderr: after(out, err) };
}

function after(other: ProcessTerminal, own: ProcessTerminal): ProcessTerminal {
  return {
    ...own,
    write: (text) => {
      other.flush();
      own.write(text);
    },
  };
}
