import { HoldfastError } from '../../../core/errors.ts';
import { createKeyring, newKey, type Rotation } from '../../../state/key.ts';
import { rotate } from '../../../state/rotate.ts';
import { formerKeyring } from '../former-keyring.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printJson } from '../print-answer.ts';
import { refingerprinting, type Refingerprinting } from '../refingerprint.ts';
import { tableLookup } from '../table-lookup.ts';
import { withState, type StateSession } from '../with-state.ts';

/** What a rotation did. */
interface Done extends Pick<Refingerprinting, 'renewed' | 'open'> {
  readonly from: string | undefined;
  readonly to: string;
  /** Only where the user has to keep it. */
  readonly key: string | undefined;
}

/** `holdfast state key rotate`: the stored fingerprints are made anew with another key; nothing is sent. */
export async function run(invocation: Invocation): Promise<number> {
  return withState(invocation, (session) => rotateStack(invocation, session), 'all');
}

async function rotateStack(invocation: Invocation, session: StateSession): Promise<number> {
  const { host, flags, directory } = invocation;
  const { loaded, state, interrupts } = session;
  const given = host.env['HOLDFAST_STATE_KEY_NEXT']?.trim() ?? '';
  const key = given === '' ? newKey() : given;
  const to = keyIdOf(key);
  const { document } = await state.store.read();
  const former = await formerKeyring(invocation, loaded, interrupts);
  if (document.keyId === to) throw sameKey(to);
  const types = await tableLookup(loaded.stack, directory);
  const work = refingerprinting({ stack: loaded.stack, document, types, former });
  const timeout = flags.duration('lock-timeout') ?? 0;
  const rotation: Rotation = await rotate(state, key, work.refingerprint, timeout);
  const shown = given === '' && state.keyDirectory === undefined ? key : undefined;
  tell(invocation, { ...work, from: former?.keyId, to: rotation.document.keyId ?? to, key: shown }, session);
  return 0;
}

function keyIdOf(key: string): string {
  return createKeyring(key, 'HOLDFAST_STATE_KEY_NEXT').keyId;
}

function sameKey(keyId: string): HoldfastError {
  return usage(
    `the state is under key ${keyId} already`,
    'Unset HOLDFAST_STATE_KEY_NEXT, or give another key there.',
  );
}

function tell({ flags, output }: Invocation, done: Done, { state }: StateSession): void {
  const { renewed, open, from, to, key } = done;
  if (flags.has('json')) printJson(documentOf(done), output);
  else if (key !== undefined) output.out(`${key}\n`);
  output.log('info', `Fingerprints made anew with key ${to}: ${String(renewed.length)}.`);
  if (open.length > 0) {
    output.log('warn', `Not as applied, so the next plan shows them as changed: ${open.join(', ')}.`);
  }
  if (from === undefined && renewed.length > 0) {
    output.log(
      'warn',
      'The former key is not at hand, so the declared secrets were believed to be the applied ones; `holdfast apply --resend-secrets` makes sure.',
    );
  }
  if (state.keyDirectory !== undefined) return;
  const what = key === undefined ? 'the value of HOLDFAST_STATE_KEY_NEXT' : 'the key above';
  output.log('info', `Set HOLDFAST_STATE_KEY to ${what} for everyone before the next run.`);
}

function documentOf({ renewed, open, from, to, key }: Done): object {
  return {
    key_id: to,
    ...(from !== undefined && { previous_key_id: from }),
    ...(key !== undefined && { key }),
    renewed,
    open,
  };
}
