import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { fingerprintOf, type CycleResult } from '../watch/cycle-result.ts';
import { createNotifier } from '../watch/notifier.ts';
import { isNews, sentence } from '../watch/notification.ts';
import { runCycle } from '../watch/run-cycle.ts';
import { ToldLines } from '../watch/told-lines.ts';
import { watchLoop } from '../watch/watch-loop.ts';
import { serveStatus } from '../watch/watch-server.ts';
import { WatchStatus } from '../watch/watch-status.ts';
import { jsonText } from '../../../reports/json-text.ts';

const FIVE_MINUTES = 300_000;

/** `holdfast watch`: plans, or with `--apply` applies, again and again until SIGTERM or Ctrl-C; then exits 0. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, host, output } = invocation;
  const intervalMs = flags.duration('interval') ?? FIVE_MINUTES;
  if (intervalMs < 1_000) throw usage('--interval is too short', 'Give at least 1s; vendors count requests.');
  const stop = new AbortController();
  const unlisten = host.onInterrupt(() => stop.abort());
  const status = new WatchStatus();
  let cycles = 0;
  const told = new ToldLines();
  const notifier = await createNotifier(invocation, stop.signal);
  const port = flags.count('listen');
  const server = port === undefined ? undefined : await serveStatus(port, status, host.clock);
  if (server !== undefined) output.log('info', `Health and metrics: ${server.url}/healthz and /metrics.`);
  try {
    await watchLoop({
      intervalMs,
      clock: host.clock,
      random: host.random,
      stopped: stop.signal,
      status,
      cycle: () => runCycle(invocation, flags.has('apply'), cycles++ === 0, told),
      show: createShow(invocation),
      notify: notifier.notify,
    });
  } finally {
    unlisten();
    await notifier.close();
    await server?.close();
  }
  output.log('info', 'Stopped.');
  return 0;
}

/** Each cycle as an event with `--json`; for people the first one and then what is new, the rest with `--log-level debug`. */
function createShow({ flags, host, output }: Invocation): (result: CycleResult) => void {
  let shown: string | undefined;
  return (result) => {
    const at = new Date(host.clock.now()).toISOString();
    const line = `${at} ${sentence(result)}`;
    if (flags.has('json')) output.out(`${jsonText({ type: 'cycle', at, ...result })}\n`);
    else if (shown === undefined || isNews(result, shown)) output.out(`${line}\n`);
    else output.log('debug', line);
    shown = fingerprintOf(result);
  };
}
