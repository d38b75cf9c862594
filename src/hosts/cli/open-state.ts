import type { Stack } from '../../core/result.ts';
import { describeHolder } from '../../state/acquire.ts';
import { openStore, type HttpState, type OpenedStore } from '../../state/open.ts';
import { backendAddress } from './backend-address.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';

export interface OpenState extends OpenedStore {
  readonly close: () => Promise<void>;
}

export interface StateWish {
  /** Fingerprints are neither made nor compared. */
  readonly keyless?: boolean;
}

/** Opens the stack's state where the manifest or `--backend` says; nothing is written yet, and only a key file read. */
export async function openState(
  invocation: Invocation,
  place: Pick<Stack, 'name' | 'stack' | 'backend'>,
  interrupts: Interrupts,
  wish: StateWish = {},
): Promise<OpenState> {
  const { host, directory, toolVersion } = invocation;
  const { name, stack } = place;
  const backend = backendAddress(invocation, place);
  const sender = /^https?:/u.test(backend) ? await stateSender(invocation, interrupts) : undefined;
  const opened = await openStore({
    ...wish,
    backend,
    name,
    stack,
    directory,
    env: host.env,
    clock: host.clock,
    toolVersion,
    send: sender?.send,
    signal: interrupts.soft,
    onWait: (holder) => invocation.output.log('info', `Waiting for the lock of ${describeHolder(holder)}.`),
  });
  const close = async (): Promise<void> => {
    await opened.store.close();
    await sender?.close();
  };
  return { ...opened, close };
}

async function stateSender(
  { host, output, flags, toolVersion }: Invocation,
  { state }: Interrupts,
): Promise<{ readonly send: HttpState; readonly close: () => Promise<void> }> {
  const { createStateSend } = await import('../../http/state-send.ts');
  const caFile = host.env['HOLDFAST_HTTP_CA_FILE'];
  return createStateSend({
    userAgent: `holdfast/${toolVersion}`,
    clock: host.clock,
    random: host.random,
    mask: (text) => output.mask.mask(text),
    environment: host.env,
    allowInsecureHttp: flags.has('allow-insecure-backend'),
    ...(caFile !== undefined && caFile !== '' && { caFile }),
    wording: { caFile: 'HOLDFAST_HTTP_CA_FILE', address: 'the address of the backend' },
    signal: state,
  });
}
