import { HoldfastError } from '../../../core/errors.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import type { CycleResult } from './cycle-result.ts';
import { notificationBody, type NotificationFormat } from './notification.ts';

export interface Notifier {
  /** False where the message could not be delivered. */
  readonly notify: (result: CycleResult) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Posts news to the URL of --notify; without one, everything counts as delivered. The URL itself is a secret. */
export async function createNotifier(invocation: Invocation, stopped: AbortSignal): Promise<Notifier> {
  const { flags, host, output, toolVersion } = invocation;
  const url = flags.text('notify');
  if (url === undefined) return { notify: () => Promise.resolve(true), close: () => Promise.resolve() };
  if (!URL.canParse(url))
    throw usage('--notify takes a URL', 'Give the address of a webhook, best through HOLDFAST_NOTIFY.');
  output.mask.add(url);
  output.mask.add(new URL(url).pathname);
  const { createStateSend } = await import('../../../http/state-send.ts');
  const { send, close } = createStateSend({
    name: 'notification',
    userAgent: `holdfast/${toolVersion}`,
    clock: host.clock,
    random: host.random,
    mask: (text) => output.mask.mask(text),
    environment: host.env,
    signal: stopped,
    timeoutMs: 10_000,
  });
  const format = (flags.text('notify-format') ?? 'json') as NotificationFormat;
  const notify = async (result: CycleResult): Promise<boolean> => {
    const body = notificationBody(result, new Date(host.clock.now()).toISOString(), format);
    try {
      const { status } = await send('POST', url, { body, headers: { 'content-type': 'application/json' } });
      if (status < 300) return true;
      output.log(
        'warn',
        `The notification was refused with status ${status}; it is sent again with the next cycle.`,
      );
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
      output.log(
        'warn',
        `The notification was not delivered (${error.message}); it is sent again with the next cycle.`,
      );
    }
    return false;
  };
  return { notify, close };
}
